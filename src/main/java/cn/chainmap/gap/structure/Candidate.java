package cn.chainmap.gap.structure;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A firm that could be won (候选企业), and what it would bring.
 *
 * @param id id of the firm
 * @param supplies by number of the item, how much of it the firm would supply, in the
 * unit of the item's open amount
 * @param area plant area it needs, in m² or any one unit; {@code null} when unknown,
 * which leaves it out where area is limited
 * @param severity Σ of the severities (严重度) of the gaps it would fill; decides between
 * equals
 */
public record Candidate(String id, SortedMap<Integer, Double> supplies, @Nullable Double area, double severity) {

	public Candidate {
		supplies = Collections.unmodifiableSortedMap(new TreeMap<>(supplies));
		if (area != null && !(area >= 0)) {
			throw new IllegalArgumentException("Not an area: " + area + " (" + id + ")");
		}
		if (supplies.values().stream().anyMatch(amount -> !(amount >= 0))) {
			throw new IllegalArgumentException("Not an amount: " + supplies + " (" + id + ")");
		}
	}

	/** A firm that satisfies demand lines in full, whatever their weights. */
	public static Candidate ofLines(String id, Collection<Integer> lines, @Nullable Double area, double severity) {
		SortedMap<Integer, Double> supplies = new TreeMap<>();
		lines.forEach(line -> supplies.put(line, Double.POSITIVE_INFINITY));
		return new Candidate(id, supplies, area, severity);
	}

	/** A firm with capacity for items. */
	public static Candidate ofCapacity(String id, Map<Integer, Double> capacities, @Nullable Double area,
			double severity) {
		return new Candidate(id, new TreeMap<>(capacities), area, severity);
	}

}

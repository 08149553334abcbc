package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

import cn.chainmap.gap.structure.Candidate;
import cn.chainmap.gap.whatif.RoadMap.LeftOut;
import org.jspecify.annotations.Nullable;

/**
 * What a road map chooses from. Of several that satisfy the same lines only the best can
 * ever be chosen, so the others are left out beforehand: that changes no result and
 * leaves few enough to compare all subsets far more often.
 */
final class Options {

	private static final String ADDS_NOTHING = "不补任何未配套的需求线";

	private static final String NO_AREA = "所需面积未知，限定面积时不参与";

	private static final String SAME = "与另一候选补的需求线相同，取其一";

	private final Map<String, Option> byId = new LinkedHashMap<>();

	private final Map<String, Integer> leftOut = new LinkedHashMap<>();

	private final Map<String, List<Integer>> openByMember;

	private final ToDoubleFunction<String> severity;

	private int offered;

	/**
	 * No options yet.
	 * @param openByMember by node, the lines it would satisfy
	 * @param severity severity (严重度) of a node's gaps, which decides between equals
	 */
	Options(Map<String, List<Integer>> openByMember, ToDoubleFunction<String> severity) {
		this.openByMember = openByMember;
		Map<String, Double> known = new HashMap<>();
		this.severity = node -> known.computeIfAbsent(node, severity::applyAsDouble);
	}

	/**
	 * Offers one.
	 * @param id what tells it from others and decides between equals
	 */
	void offer(String id, String name, Collection<String> produces, @Nullable Double area, boolean onRecord) {
		this.offered++;
		SortedSet<Integer> lines = new TreeSet<>();
		List<String> nodes = produces.stream().filter(this.openByMember::containsKey).distinct().sorted().toList();
		nodes.forEach(node -> lines.addAll(this.openByMember.getOrDefault(node, List.of())));
		if (lines.isEmpty()) {
			leaveOut(ADDS_NOTHING, 1);
			return;
		}
		this.byId.put(id,
				new Option(id, name, onRecord, nodes, lines, area, nodes.stream().mapToDouble(this.severity).sum()));
	}

	void leaveOut(String reason, int count) {
		if (count > 0) {
			this.leftOut.merge(reason, count, Integer::sum);
		}
	}

	/** How many were offered. */
	int offered() {
		return this.offered;
	}

	Option get(String id) {
		Option option = this.byId.get(id);
		if (option == null) {
			throw new IllegalArgumentException(id);
		}
		return option;
	}

	/**
	 * Those to choose from.
	 * @param byArea whether area is limited
	 */
	List<Candidate> candidates(boolean byArea) {
		Comparator<Option> better = Comparator.comparingDouble(Option::severity).reversed().thenComparing(Option::id);
		if (byArea) {
			better = Comparator.comparingDouble(Option::knownArea).thenComparing(better);
		}
		Map<SortedSet<Integer>, Option> best = new HashMap<>();
		for (Option option : this.byId.values()) {
			if (byArea && option.area() == null) {
				leaveOut(NO_AREA, 1);
				continue;
			}
			Option other = best.get(option.lines());
			if (other != null) {
				leaveOut(SAME, 1);
			}
			if (other == null || better.compare(option, other) < 0) {
				best.put(option.lines(), option);
			}
		}
		return best.values()
			.stream()
			.sorted(Comparator.comparing(Option::id))
			.map(option -> Candidate.ofLines(option.id(), option.lines(), option.area(), option.severity()))
			.toList();
	}

	List<LeftOut> leftOut() {
		List<LeftOut> reasons = new ArrayList<>();
		this.leftOut.forEach((reason, count) -> reasons.add(new LeftOut(reason, count)));
		return reasons;
	}

	/**
	 * A gap node or a firm.
	 *
	 * @param id id
	 * @param name name
	 * @param onRecord whether a firm is on record
	 * @param nodes the nodes it makes that count, sorted
	 * @param lines the open lines it satisfies
	 * @param area plant area it needs, {@code null} when unknown
	 * @param severity Σ of the severities of the nodes
	 */
	record Option(String id, String name, boolean onRecord, List<String> nodes, SortedSet<Integer> lines,
			@Nullable Double area, double severity) {

		Option {
			nodes = List.copyOf(nodes);
			lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
		}

		double knownArea() {
			return (this.area != null) ? this.area : Double.POSITIVE_INFINITY;
		}

	}

}

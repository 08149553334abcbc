package cn.chainmap.gap.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Concentration (集中度) of the supply of an input group.
 *
 * @param producers distinct firms that make a member
 * @param hhi Herfindahl–Hirschman index (赫芬达尔指数): Σ of squared shares, 1/producers to 1;
 * {@code null} without producers, which is a break point (断点), not a concentration
 * @param byCapacity whether shares are of capacity; otherwise some capacity is unknown
 * and they are equal
 */
public record Concentration(int producers, @Nullable Double hhi, boolean byCapacity) {

	/** Of all members of a group together; producers of other nodes are left out. */
	public static Concentration of(Collection<Producer> producers, Collection<String> members) {
		Set<String> wanted = Set.copyOf(members);
		return of(producers.stream().filter(producer -> wanted.contains(producer.node())).toList());
	}

	/**
	 * Of producers. A firm that makes several members has the sum of its capacities; for
	 * a firm and node given twice the larger one counts.
	 */
	public static Concentration of(Collection<Producer> producers) {
		double[] single = ofOneNode(producers);
		return (single != null) ? of(single) : of(byFirm(producers));
	}

	/**
	 * Capacities of the producers of one node, each given once and in order, which is
	 * what most groups are; {@code null} otherwise.
	 */
	private static double @Nullable [] ofOneNode(Collection<Producer> producers) {
		double[] capacities = new double[producers.size()];
		int count = 0;
		Producer last = null;
		for (Producer producer : producers) {
			if (last != null && (!last.node().equals(producer.node()) || last.firm().compareTo(producer.firm()) >= 0)) {
				return null;
			}
			Double capacity = producer.capacity();
			capacities[count++] = (capacity != null) ? capacity : Double.NaN;
			last = producer;
		}
		return capacities;
	}

	private static double[] byFirm(Collection<Producer> producers) {
		Map<String, Map<String, Double>> capacities = new TreeMap<>();
		for (Producer producer : producers) {
			Double capacity = producer.capacity();
			capacities.computeIfAbsent(producer.firm(), any -> new TreeMap<>())
				.merge(producer.node(), (capacity != null) ? capacity : Double.NaN, Concentration::known);
		}
		return capacities.values()
			.stream()
			.mapToDouble(nodes -> nodes.values().stream().mapToDouble(Double::doubleValue).sum())
			.toArray();
	}

	private static Concentration of(double[] byFirm) {
		if (byFirm.length == 0) {
			return new Concentration(0, null, false);
		}
		double total = Arrays.stream(byFirm).sum();
		if (!(total > 0)) {
			return new Concentration(byFirm.length, 1.0 / byFirm.length, false);
		}
		double hhi = Arrays.stream(byFirm).map(capacity -> capacity / total).map(share -> share * share).sum();
		return new Concentration(byFirm.length, Math.min(1, Math.max(hhi, 1.0 / byFirm.length)), true);
	}

	/** Whether there is exactly one producer (单一来源). */
	public boolean singleSource() {
		return this.producers == 1;
	}

	/**
	 * Single-source risk (单一来源风险) = HHI · criticality, 0 to 1; {@code null} without
	 * producers.
	 * @param crit criticality of the same group, 0 when it has none
	 */
	public @Nullable Double singleSourceRisk(double crit) {
		return (this.hhi == null) ? null : Double.valueOf(this.hhi * crit);
	}

	private static Double known(Double one, Double other) {
		if (one.isNaN()) {
			return other;
		}
		return other.isNaN() ? one : Double.valueOf(Math.max(one, other));
	}

}

package cn.chainmap.gap.whatif;

import java.util.HashMap;
import java.util.Map;

import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Purchase;
import cn.chainmap.gap.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What local firms buy of each node in a year (本地需求), from the amounts on record.
 */
final class LocalDemand {

	private static final double PRECISION = 1e12;

	private final Map<String, Sum> byNode = new HashMap<>();

	LocalDemand(Snapshot snapshot) {
		for (Purchase purchase : snapshot.purchases()) {
			Double amount = purchase.amountWanYuan();
			if (purchase.hasAmount() && amount != null) {
				Sum sum = this.byNode.computeIfAbsent(purchase.node(), any -> new Sum());
				sum.demand += amount;
				Double local = purchase.localAmountWanYuan();
				if (local != null) {
					sum.known += amount;
					sum.local += Math.min(local, amount);
				}
			}
		}
	}

	/** Whether any amount is on record. */
	boolean exists(String node) {
		return this.byNode.containsKey(node);
	}

	/**
	 * R_act: the share bought locally, 0 to 1, of purchases whose origin is known;
	 * {@code null} when none is.
	 */
	@Nullable Double actual(String node) {
		Sum sum = this.byNode.get(node);
		return (sum == null || sum.known == 0) ? null : Double.valueOf(rounded(sum.local / sum.known));
	}

	/**
	 * R_pot: the share that local capacity could meet, 0 to 1; 1 as an upper bound when
	 * somebody makes it and some capacity is unknown, 0 when nobody does. Of nodes with
	 * demand only.
	 */
	double potential(PlaceNode node) {
		if (node.firms().isEmpty()) {
			return 0;
		}
		Double capacity = capacity(node);
		Sum sum = this.byNode.get(node.node());
		return (capacity == null || sum == null) ? 1 : rounded(Math.min(1, capacity / sum.demand));
	}

	/** Local capacity in 万元 a year; {@code null} when some of it is unknown. */
	static @Nullable Double capacity(PlaceNode node) {
		double sum = 0;
		for (double capacity : node.capacities()) {
			if (capacity < 0) {
				return null;
			}
			sum += capacity;
		}
		return sum;
	}

	/** As the queries round, so that sums in another order are compared alike. */
	static double rounded(double value) {
		return Math.rint(value * PRECISION) / PRECISION;
	}

	private static final class Sum {

		double demand;

		double known;

		double local;

	}

}

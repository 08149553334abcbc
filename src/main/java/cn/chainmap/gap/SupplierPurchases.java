package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the local suppliers of a node buy (供应企业的采购), from the amounts on record.
 */
final class SupplierPurchases {

	private final Snapshot snapshot;

	private final Map<String, List<Purchase>> byFirm = new HashMap<>();

	private final Map<String, Sums> byNode = new HashMap<>();

	SupplierPurchases(Snapshot snapshot) {
		this.snapshot = snapshot;
		for (Purchase purchase : snapshot.purchases()) {
			if (purchase.hasAmount()) {
				this.byFirm.computeIfAbsent(purchase.firm(), any -> new ArrayList<>()).add(purchase);
			}
		}
	}

	/**
	 * The share of everything the suppliers of a node buy that is spent on another node
	 * elsewhere: amount − local amount, where both are known; empty where no amount of it
	 * is.
	 */
	OptionalDouble outside(String node, String bought) {
		Sums sums = this.byNode.computeIfAbsent(node, this::sum);
		Double outside = sums.outside().get(bought);
		return (outside == null || sums.total() <= 0) ? OptionalDouble.empty()
				: OptionalDouble.of(outside / sums.total());
	}

	private Sums sum(String node) {
		double total = 0;
		Map<String, Double> outside = new HashMap<>();
		for (String firm : this.snapshot.node(node).map(PlaceNode::firms).orElse(List.of())) {
			for (Purchase purchase : this.byFirm.getOrDefault(firm, List.of())) {
				Double amount = purchase.amountWanYuan();
				Double local = purchase.localAmountWanYuan();
				if (amount != null) {
					total += amount;
					if (local != null) {
						outside.merge(purchase.node(), Math.max(0, amount - local), Double::sum);
					}
				}
			}
		}
		return new Sums(total, outside);
	}

	private record Sums(double total, Map<String, Double> outside) {
	}

}

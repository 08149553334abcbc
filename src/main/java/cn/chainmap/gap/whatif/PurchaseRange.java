package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.Purchase;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.rate.PurchaseRates;
import cn.chainmap.gap.whatif.MovingFirm.Product;
import cn.chainmap.gap.whatif.WhatIf.Captured;

/**
 * What firms that come could change about purchases (价值区间). Nobody knows whether local
 * firms will buy from them, so three shares are told: of Σ min(capacity, bought
 * elsewhere) over the nodes they make.
 */
final class PurchaseRange {

	/** π: shares won (获取率). */
	static final List<Double> CAPTURES = List.of(0.3, 0.5, 1.0);

	private final Snapshot after;

	/** Rates then, if those who come won nothing. */
	private final PurchaseRates rates;

	private final List<Purchase> purchases;

	/** Capacity that comes, by node. */
	private final Map<String, Double> arriving = new HashMap<>();

	/** Purchases known to be made elsewhere, by node. */
	private final Map<String, Double> elsewhere = new HashMap<>();

	PurchaseRange(Supposition supposition, List<MovingFirm> newcomers, PurchaseRates today, GapSettings settings) {
		this.after = supposition.after();
		if (supposition.bought().isEmpty() && !today.haveAnyOf(supposition.made())) {
			// Nothing that is bought here is concerned.
			this.purchases = List.of();
			this.rates = today;
			return;
		}
		this.purchases = this.after.purchases()
			.stream()
			.map(purchase -> unsupplied(purchase, supposition.before()))
			.toList();
		this.rates = PurchaseRates.of(this.after, this.purchases, settings);
		for (MovingFirm firm : newcomers) {
			firm.makes()
				.stream()
				.filter(Product::trusted)
				.forEach(product -> this.arriving.merge(product.node(),
						(product.capacity() < 0) ? Double.POSITIVE_INFINITY : product.capacity(), Double::sum));
		}
		this.purchases.forEach(purchase -> this.elsewhere.merge(purchase.node(), elsewhere(purchase), Double::sum));
	}

	List<Captured> list() {
		return CAPTURES.stream().map(this::capture).toList();
	}

	private Captured capture(double share) {
		double added = 0;
		boolean unknown = false;
		Map<String, Double> won = new HashMap<>();
		for (Map.Entry<String, Double> node : this.arriving.entrySet()) {
			double open = this.elsewhere.getOrDefault(node.getKey(), 0.0);
			if (open > 0) {
				double amount = share * Math.min(node.getValue(), open);
				won.put(node.getKey(), amount / open);
				added += amount;
				unknown |= node.getValue() == Double.POSITIVE_INFINITY;
			}
		}
		if (won.isEmpty()) {
			return new Captured(share, added, unknown, this.rates.ofPlace());
		}
		List<Purchase> then = new ArrayList<>();
		for (Purchase purchase : this.purchases) {
			Double local = purchase.localAmountWanYuan();
			Double part = won.get(purchase.node());
			then.add((local == null || part == null) ? purchase
					: withLocal(purchase, local + part * elsewhere(purchase)));
		}
		return new Captured(share, added, unknown, this.rates.withLocalParts(then).ofPlace());
	}

	// Where the last local supplier goes, nothing is bought locally any more.
	private Purchase unsupplied(Purchase purchase, Snapshot before) {
		boolean lost = before.present().contains(purchase.node()) && !this.after.present().contains(purchase.node());
		return (lost && purchase.isKnown()) ? withLocal(purchase, 0) : purchase;
	}

	private static double elsewhere(Purchase purchase) {
		Double amount = purchase.amountWanYuan();
		Double local = purchase.localAmountWanYuan();
		return (purchase.isKnown() && amount != null && local != null) ? Math.max(0, amount - local) : 0;
	}

	private static Purchase withLocal(Purchase purchase, double local) {
		return new Purchase(purchase.firm(), purchase.node(), purchase.amountWanYuan(), local, purchase.selfSupply());
	}

}

package cn.chainmap.gap.rate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Purchase;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.TopologyNode;
import org.jspecify.annotations.Nullable;

/**
 * Rates by purchase amount (采购额口径) of a place and of any part of its purchases. What
 * local firms could supply (R_pot) is judged for the whole place, since its firms share
 * it; all else from the purchases in question.
 */
public final class PurchaseRates {

	private final Snapshot snapshot;

	private final List<Purchase> purchases;

	/** Amounts in 万元 a year, by node. */
	private final Map<String, Double> demand;

	private final double coverageThreshold;

	/** Worked out when first asked for. */
	private final Map<String, Potential> potentials = new ConcurrentHashMap<>();

	/** Made when first asked for. */
	private @Nullable Map<String, List<Purchase>> byFirm;

	private @Nullable Map<String, List<Purchase>> byNode;

	private @Nullable PurchaseRate ofPlace;

	private PurchaseRates(Snapshot snapshot, List<Purchase> purchases, Map<String, Double> demand,
			double coverageThreshold) {
		this.snapshot = snapshot;
		this.purchases = purchases;
		this.demand = demand;
		this.coverageThreshold = coverageThreshold;
	}

	/** Rates of a place as it is, or might be. */
	public static PurchaseRates of(Snapshot snapshot, GapSettings settings) {
		return of(snapshot, snapshot.purchases(), settings);
	}

	/** Rates of a place that buys other things than the snapshot says. */
	public static PurchaseRates of(Snapshot snapshot, List<Purchase> purchases, GapSettings settings) {
		Map<String, Double> demand = new HashMap<>();
		purchases.forEach(purchase -> demand.merge(purchase.node(), amount(purchase), Double::sum));
		return new PurchaseRates(snapshot, List.copyOf(purchases), demand, settings.valueCoverage());
	}

	/**
	 * The same place and amounts, of which other parts are bought from local firms.
	 */
	public PurchaseRates withLocalParts(List<Purchase> changed) {
		return new PurchaseRates(this.snapshot, List.copyOf(changed), this.demand, this.coverageThreshold);
	}

	/** Whether any of these nodes is bought. */
	public boolean haveAnyOf(Collection<String> nodes) {
		return nodes.stream().anyMatch(this.demand::containsKey);
	}

	/**
	 * The same place, where a firm buys more of some nodes from local firms: as much as
	 * is given by node, in 万元, but no more than it buys. Where the local part is unknown,
	 * it stays unknown.
	 */
	public PurchaseRates withMoreLocal(String firm, Map<String, Double> more) {
		return withLocalParts(this.purchases.stream()
			.map(purchase -> (purchase.firm().equals(firm) && purchase.isKnown() && more.containsKey(purchase.node()))
					? new Purchase(firm, purchase.node(), purchase.amountWanYuan(),
							Math.min(amount(purchase), local(purchase) + more.getOrDefault(purchase.node(), 0.0)),
							purchase.selfSupply())
					: purchase)
			.toList());
	}

	/** Of everything local firms buy. */
	public PurchaseRate ofPlace() {
		PurchaseRate known = this.ofPlace;
		if (known == null) {
			known = of(this.purchases);
			this.ofPlace = known;
		}
		return known;
	}

	/** Of what they buy of the nodes of a chain. */
	public PurchaseRate ofChain(String chain) {
		return of(this.snapshot.topology().members(chain).stream().flatMap(node -> byNode(node).stream()).toList());
	}

	/** Of what one firm buys. */
	public PurchaseRate ofFirm(String firm) {
		return of(byFirm(firm));
	}

	/** Of what is bought of one node. */
	public PurchaseRate ofNode(String node) {
		return of(byNode(node));
	}

	private PurchaseRate of(List<Purchase> recorded) {
		List<Purchase> valued = recorded.stream().filter(Purchase::hasAmount).toList();
		List<Purchase> known = valued.stream().filter(Purchase::isKnown).toList();
		double amount = sum(valued);
		Double coverage = valued.isEmpty() ? null : Double.valueOf((double) known.size() / valued.size());
		boolean byValue = coverage != null && !known.isEmpty() && coverage >= this.coverageThreshold;
		double within = valued.stream()
			.mapToDouble(purchase -> amount(purchase) * potential(purchase.node()).value())
			.sum();
		return new PurchaseRate(actual(known, any -> true), valued.isEmpty() ? null : Double.valueOf(within / amount),
				actual(known, purchase -> isLocalisable(purchase.node())),
				actual(known, purchase -> !purchase.selfSupply()), coverage, amount, sum(known), local(known),
				valued.size(), known.size(), byValue ? PurchaseRate.Mode.VALUE : PurchaseRate.Mode.CATEGORY,
				byValue ? null : reason(recorded.size(), valued.size(), known.size()),
				valued.stream().anyMatch(purchase -> potential(purchase.node()).upperBound()));
	}

	/** Rate by category (品类口径) of one firm, from the nodes it consumes. */
	public CategoryRate categoryOf(String firm) {
		List<String> nodes = byFirm(firm).stream().map(Purchase::node).distinct().toList();
		return new CategoryRate(nodes.size(), nodes.stream().filter(this.snapshot.present()::contains).count());
	}

	/** What local firms could supply of a node. */
	public Potential potential(String node) {
		return this.potentials.computeIfAbsent(node,
				any -> this.snapshot.node(node)
					.map(known -> Potential.of(known, this.demand.getOrDefault(node, 0.0)))
					.orElse(Potential.NONE));
	}

	private List<Purchase> byFirm(String firm) {
		Map<String, List<Purchase>> grouped = this.byFirm;
		if (grouped == null) {
			grouped = this.purchases.stream().collect(Collectors.groupingBy(Purchase::firm));
			this.byFirm = grouped;
		}
		return grouped.getOrDefault(firm, List.of());
	}

	private List<Purchase> byNode(String node) {
		Map<String, List<Purchase>> grouped = this.byNode;
		if (grouped == null) {
			grouped = this.purchases.stream().collect(Collectors.groupingBy(Purchase::node));
			this.byNode = grouped;
		}
		return grouped.getOrDefault(node, List.of());
	}

	private boolean isLocalisable(String node) {
		return this.snapshot.topology().node(node).map(TopologyNode::localisable).orElse(true);
	}

	private String reason(int recorded, int valued, int known) {
		if (recorded == 0) {
			return "没有记录本地企业的投入，不计算采购额口径";
		}
		if (valued == 0) {
			return "记录了 " + recorded + " 条投入，但都没有采购额";
		}
		if (known == 0) {
			return "有 " + valued + " 条采购额，但都不知道其中多少来自本地";
		}
		return "%d 条采购额中只有 %d 条知道其中多少来自本地（%.0f%%），不足 %.0f%%，以品类口径为准".formatted(valued, known, 100.0 * known / valued,
				100 * this.coverageThreshold);
	}

	private static @Nullable Double actual(List<Purchase> known, Predicate<Purchase> scope) {
		List<Purchase> counted = known.stream().filter(scope).toList();
		return counted.isEmpty() ? null : Double.valueOf(local(counted) / sum(counted));
	}

	private static double sum(List<Purchase> purchases) {
		return purchases.stream().mapToDouble(PurchaseRates::amount).sum();
	}

	private static double local(List<Purchase> known) {
		return known.stream().mapToDouble(PurchaseRates::local).sum();
	}

	private static double amount(Purchase purchase) {
		Double amount = purchase.amountWanYuan();
		return (amount != null && amount > 0) ? amount : 0;
	}

	private static double local(Purchase purchase) {
		Double local = purchase.localAmountWanYuan();
		return (local != null) ? Math.max(0, Math.min(local, amount(purchase))) : 0;
	}

	/**
	 * R_pot of a node (配套潜力).
	 *
	 * @param value min(1, local capacity ÷ local demand), 0 without local supply, 0 to 1
	 * @param upperBound whether it is 1 only because some capacity is unknown (上界)
	 */
	public record Potential(double value, boolean upperBound) {

		static final Potential NONE = new Potential(0, false);

		static Potential of(PlaceNode node, double demand) {
			if (node.firms().isEmpty()) {
				return NONE;
			}
			boolean measured = node.capacities().size() == node.firms().size()
					&& node.capacities().stream().allMatch(capacity -> capacity >= 0);
			if (!measured) {
				return new Potential(1, true);
			}
			double capacity = node.capacities().stream().mapToDouble(Double::doubleValue).sum();
			return new Potential((demand > 0) ? Math.min(1, capacity / demand) : 1, false);
		}

	}

}

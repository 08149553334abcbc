package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.LocalState;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Purchase;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.SupplyFacts.LocalFirm;
import cn.chainmap.gap.whatif.MovingFirm.Product;
import org.jspecify.annotations.Nullable;

/**
 * Firms that come and go (假如). Those that come operate here from now on, those that leave
 * close today. Where one comes from it goes on; only a draft, or a firm that did not
 * operate, adds to the producers there are anywhere.
 *
 * @param arriving firms that come; one that operates here already changes nothing
 * @param leaving firms that leave; one that is not here, or no longer, changes nothing
 */
record Hypothesis(List<MovingFirm> arriving, List<MovingFirm> leaving) {

	Hypothesis {
		arriving = List.copyOf(arriving);
		leaving = List.copyOf(leaving);
	}

	/**
	 * The snapshot as it is and as it would be; the one given stays as it is.
	 * @param today the day of the losses
	 * @param since losses from then on count
	 */
	Supposition suppose(Snapshot snapshot, LocalDate today, LocalDate since) {
		Map<String, NodeChange> changes = new TreeMap<>();
		Set<String> bought = new HashSet<>();
		for (MovingFirm firm : newcomers()) {
			firm.makes().forEach(product -> change(changes, snapshot, product.node()).arrive(firm, product, since));
			firm.needs().forEach(need -> bought.add(need.node()));
		}
		for (MovingFirm firm : leavers()) {
			firm.makes().forEach(product -> change(changes, snapshot, product.node()).leave(firm, product, today));
			firm.needs().forEach(need -> bought.add(need.node()));
		}
		Set<String> unmeasured = new HashSet<>(snapshot.facts().unmeasuredLosses());
		changes.forEach((node, change) -> {
			if (change.isUnmeasured()) {
				unmeasured.add(node);
			}
		});
		Snapshot after = snapshot.supposing(changes.values().stream().map(NodeChange::toNode).toList(),
				purchases(snapshot), snapshot.facts().supposing(firms(), producers(snapshot), unmeasured));
		return new Supposition(snapshot, after, changes.keySet(), bought);
	}

	/** The firms that come and do not operate here yet. */
	List<MovingFirm> newcomers() {
		return this.arriving.stream().filter(firm -> !firm.isOperatingHere()).toList();
	}

	/** The firms that leave and are here. */
	List<MovingFirm> leavers() {
		return this.leaving.stream().filter(firm -> firm.local() && !firm.isGone()).toList();
	}

	private static NodeChange change(Map<String, NodeChange> changes, Snapshot snapshot, String node) {
		return changes.computeIfAbsent(node, any -> new NodeChange(snapshot.node(node).orElseGet(() -> unknown(node)),
				snapshot.facts().unmeasuredLosses().contains(node)));
	}

	private static PlaceNode unknown(String node) {
		return new PlaceNode(node, new LocalState("UNKNOWN", List.of(), 0, 0, 0, 0, 0), List.of(), List.of(), List.of(),
				null, null, null);
	}

	// What one from elsewhere will buy here nobody knows yet; one that was here is on
	// record.
	private List<Purchase> purchases(Snapshot snapshot) {
		if (newcomers().stream().allMatch(firm -> firm.needs().isEmpty()) && leavers().isEmpty()) {
			return snapshot.purchases();
		}
		Set<String> gone = new HashSet<>();
		leavers().forEach(firm -> gone.add(firm.id()));
		List<Purchase> purchases = new ArrayList<>();
		for (Purchase purchase : snapshot.purchases()) {
			if (!gone.contains(purchase.firm())) {
				purchases.add(purchase);
			}
		}
		for (MovingFirm firm : newcomers()) {
			firm.needs()
				.forEach(need -> purchases.add(new Purchase(firm.id(), need.node(), need.amountWanYuan(),
						firm.local() ? need.localAmountWanYuan() : null, firm.isMakerOf(need.node()))));
		}
		return purchases;
	}

	private Map<String, @Nullable LocalFirm> firms() {
		Map<String, @Nullable LocalFirm> firms = new HashMap<>();
		newcomers().stream()
			.filter(firm -> firm.makes().stream().anyMatch(Product::trusted))
			.forEach(firm -> firms.put(firm.id(),
					new LocalFirm(firm.id(), firm.name(), firm.leads(), firm.revenueWanYuan())));
		leavers().forEach(firm -> firms.put(firm.id(), null));
		return firms;
	}

	private Map<String, @Nullable Integer> producers(Snapshot snapshot) {
		Map<String, @Nullable Integer> producers = new HashMap<>();
		for (MovingFirm firm : newcomers()) {
			if (firm.draft() || firm.status() != FirmStatus.ACTIVE) {
				count(producers, snapshot, firm, 1);
			}
		}
		for (MovingFirm firm : leavers()) {
			if (firm.status() == FirmStatus.ACTIVE) {
				count(producers, snapshot, firm, -1);
			}
		}
		return producers;
	}

	private static void count(Map<String, @Nullable Integer> producers, Snapshot snapshot, MovingFirm firm,
			int change) {
		firm.makes().stream().filter(Product::trusted).map(Product::node).forEach(node -> {
			Integer known = producers.getOrDefault(node, snapshot.facts().producersAnywhere().get(node));
			if (known != null) {
				producers.put(node, known + change);
			}
		});
	}

}

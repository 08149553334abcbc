package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.LocalState;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.whatif.MovingFirm.Product;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one node while firms come and go, by the rules of
 * {@code cypher/firm/refresh-local-state.cypher}.
 */
final class NodeChange {

	private final PlaceNode before;

	/** Capacity and quality of each firm that is supply. */
	private final SortedMap<String, double[]> supply = new TreeMap<>();

	private int outside;

	private int building;

	private int unverified;

	private int weak;

	private boolean lost;

	private @Nullable LocalDate lostAt;

	private @Nullable Double capacityBefore;

	private boolean unmeasured;

	NodeChange(PlaceNode before, boolean unmeasured) {
		this.before = before;
		for (int i = 0; i < before.firms().size(); i++) {
			this.supply.put(before.firms().get(i),
					new double[] { before.capacities().get(i), before.qualities().get(i) });
		}
		this.outside = before.state().outsideFirms();
		this.building = before.state().underConstruction();
		this.unverified = before.state().unverified();
		this.weak = before.state().weak();
		this.lostAt = before.lostAt();
		this.capacityBefore = before.capacityBefore();
		this.unmeasured = unmeasured;
	}

	/** The firm operates here from now on, which it does not yet. */
	void arrive(MovingFirm firm, Product product, LocalDate since) {
		if (firm.local()) {
			forget(firm.status(), product);
		}
		else if (!firm.draft() && firm.status() != FirmStatus.CLOSED) {
			this.outside--;
		}
		if (!product.trusted()) {
			this.weak++;
			return;
		}
		this.supply.put(firm.id(), new double[] { product.capacity(), firm.quality() });
		LocalDate goneAt = firm.goneAt();
		boolean countedAsLoss = firm.isGone() && goneAt != null && !goneAt.isBefore(since);
		Double former = this.capacityBefore;
		if (former != null && product.capacity() >= 0 && !countedAsLoss) {
			this.capacityBefore = former + product.capacity();
		}
	}

	/** The firm closes today; it is here and open. */
	void leave(MovingFirm firm, Product product, LocalDate today) {
		Double former = (this.capacityBefore != null) ? this.capacityBefore : measured();
		boolean supplied = this.supply.remove(firm.id()) != null;
		forget(firm.status(), product);
		this.lost = true;
		if (product.trusted()) {
			this.lostAt = today;
			this.unmeasured |= product.capacity() < 0;
			// One that was no supply yet takes with it what it could have made.
			this.capacityBefore = (former == null || supplied) ? former
					: Double.valueOf(former + Math.max(0, product.capacity()));
		}
	}

	boolean isUnmeasured() {
		return this.unmeasured;
	}

	PlaceNode toNode() {
		List<Double> capacities = new ArrayList<>();
		List<Double> qualities = new ArrayList<>();
		this.supply.values().forEach(figures -> {
			capacities.add(figures[0]);
			qualities.add(figures[1]);
		});
		return new PlaceNode(this.before.node(), state(), List.copyOf(this.supply.keySet()), capacities, qualities,
				this.lostAt, this.capacityBefore, this.before.quotient());
	}

	private void forget(FirmStatus status, Product product) {
		switch (status) {
			case UNVERIFIED -> this.unverified--;
			case UNDER_CONSTRUCTION -> this.building--;
			case ACTIVE -> this.weak -= product.trusted() ? 0 : 1;
			case CLOSED, MOVED, SUSPENDED, RESTRUCTURING -> {
				return;
			}
		}
	}

	private @Nullable Double measured() {
		double sum = 0;
		for (double[] figures : this.supply.values()) {
			if (figures[0] < 0) {
				return null;
			}
			sum += figures[0];
		}
		return sum;
	}

	private LocalState state() {
		List<String> reasons = new ArrayList<>();
		note(reasons, "ACTIVE_SUPPLY", !this.supply.isEmpty());
		note(reasons, "UNDER_CONSTRUCTION", this.building > 0);
		note(reasons, "UNVERIFIED", this.unverified > 0);
		note(reasons, "WEAK_EVIDENCE", this.weak > 0);
		note(reasons, "LOST", this.lost || this.before.state().reasons().contains("LOST"));
		String state = "ABSENT";
		if (!this.supply.isEmpty()) {
			state = "PRESENT";
		}
		else if (this.unverified + this.weak > 0) {
			state = "UNKNOWN";
		}
		return new LocalState(state, reasons, this.supply.size(), this.outside, this.building, this.unverified,
				this.weak);
	}

	private static void note(List<String> reasons, String reason, boolean holds) {
		if (holds) {
			reasons.add(reason);
		}
	}

}

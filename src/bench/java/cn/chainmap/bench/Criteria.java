package cn.chainmap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What must hold. Growth is from the smallest to the largest world; everything else is
 * judged on the largest.
 */
final class Criteria {

	private static final double GROWTH = 1.5;

	private final Results results;

	private final int smallest;

	private final int largest;

	Criteria(Results results, List<Integer> sizes) {
		this.results = results;
		this.smallest = sizes.get(0);
		this.largest = sizes.get(sizes.size() - 1);
	}

	List<Criterion> list() {
		List<Criterion> criteria = new ArrayList<>();
		growth(criteria, Operation.GAPS_AFTER_WRITE);
		growth(criteria, Operation.GAPS_UNCHANGED);
		criteria.add(Criterion.atLeast("baseline / gaps and rates after a write", at(Operation.BASELINE),
				at(Operation.GAPS_AFTER_WRITE), 50));
		for (Operation screen : List.of(Operation.MAP_UNCHANGED, Operation.PANEL_UNCHANGED)) {
			growth(criteria, screen);
			criteria.add(ratio(screen, Operation.ROUND_TRIP, 10));
		}
		criteria.add(ratio(Operation.WHAT_IF, Operation.MAP_UNCHANGED, 3));
		criteria.add(ratio(Operation.ROAD_MAP, Operation.WHAT_IF, 50));
		criteria.add(ratio(Operation.WRITE_KEPT, Operation.WRITE_BARE, 3));
		return criteria;
	}

	private void growth(List<Criterion> criteria, Operation operation) {
		if (this.smallest < this.largest) {
			criteria
				.add(Criterion.atMost("%s: %,d / %,d firms".formatted(operation.label(), this.largest, this.smallest),
						at(operation), this.results.median(operation, this.smallest), GROWTH));
		}
	}

	private Criterion ratio(Operation operation, Operation reference, double limit) {
		return Criterion.atMost(operation.label() + " / " + reference.label(), at(operation), at(reference), limit);
	}

	private OptionalDouble at(Operation operation) {
		return this.results.median(operation, this.largest);
	}

}

package cn.chainmap.gap.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Portfolios of random candidates against plain greedy and all subsets.
 */
class CoveragePropertyTests {

	private static final int RUNS = 300;

	/** Too many to compare all subsets. */
	private static final int MANY = 26;

	private static final double GREEDY = 1 - 1 / Math.E;

	@Test
	void isGreedyWithoutLookingAtAll() {
		for (int seed = 0; seed < RUNS; seed++) {
			Random random = new Random(seed);
			List<Double> open = amounts(random, 12, 1);
			List<Candidate> candidates = candidates(random, MANY, open.size());
			int size = 2 + random.nextInt(8);
			Portfolio lazy = Coverage.of(1, open, candidates).bestK(size);
			assertThat(lazy.guarantee()).isEqualTo(Guarantee.GREEDY);
			assertThat(lazy.firms()).as("seed %d", seed).isEqualTo(plainGreedy(open, candidates, size, Double.NaN));
			assertThat(lazy.value()).isEqualTo(1 + worth(open, candidates, lazy.firms()), within(1e-9));
		}
	}

	@Test
	void isRatioGreedyOrTheBestSingleFirmWithinABudget() {
		for (int seed = 0; seed < RUNS; seed++) {
			Random random = new Random(seed);
			List<Double> open = amounts(random, 12, 1);
			List<Candidate> candidates = candidates(random, MANY, open.size());
			double budget = 30 + random.nextInt(60);
			Portfolio found = Coverage.of(0, open, candidates).bestWithinBudget(budget);
			double ratio = worth(open, candidates, plainGreedy(open, candidates, MANY, budget));
			double single = candidates.stream()
				.filter(candidate -> candidate.area() <= budget)
				.mapToDouble(candidate -> worth(open, candidates, List.of(candidate.id())))
				.max()
				.orElse(0);
			assertThat(found.value()).as("seed %d", seed).isEqualTo(Math.max(ratio, single), within(1e-9));
			assertThat(found.guarantee()).isEqualTo(Guarantee.GREEDY_BUDGET);
			assertThat(area(candidates, found.firms())).isLessThanOrEqualTo(budget);
		}
	}

	@Test
	void isTheOptimumWhenSmallAndWithinTheBoundWhenGreedy() {
		for (int seed = 0; seed < RUNS; seed++) {
			Random random = new Random(seed);
			List<Double> open = amounts(random, 8, 0);
			List<Candidate> candidates = candidates(random, 1 + random.nextInt(9), open.size());
			int size = 1 + random.nextInt(4);
			double budget = 10 + random.nextInt(60);
			double optimum = 0;
			double inBudget = 0;
			int fewest = Integer.MAX_VALUE;
			double half = open.stream().mapToDouble(Double::doubleValue).sum() / 2;
			for (int subset = 0; subset < 1 << candidates.size(); subset++) {
				List<String> firms = firms(candidates, subset);
				double worth = worth(open, candidates, firms);
				optimum = (firms.size() <= size) ? Math.max(optimum, worth) : optimum;
				inBudget = (area(candidates, firms) <= budget) ? Math.max(inBudget, worth) : inBudget;
				fewest = (worth >= half - 1e-9) ? Math.min(fewest, firms.size()) : fewest;
			}
			Coverage coverage = Coverage.of(0, open, candidates);
			assertThat(coverage.bestK(size)).returns(true, Portfolio::exact);
			assertThat(coverage.bestK(size).value()).as("seed %d", seed).isEqualTo(optimum, within(1e-9));
			assertThat(coverage.bestWithinBudget(budget).value()).as("seed %d", seed).isEqualTo(inBudget, within(1e-9));
			Portfolio reached = coverage.reach(0.5);
			assertThat(reached.exact()).as("seed %d", seed).isEqualTo(fewest < Integer.MAX_VALUE);
			assertThat(reached.reaches(0.5)).isEqualTo(fewest < Integer.MAX_VALUE);
			if (reached.exact()) {
				assertThat(reached.steps()).as("seed %d", seed).hasSize(fewest);
			}
			assertThat(worth(open, candidates, plainGreedy(open, candidates, size, Double.NaN))).as("seed %d", seed)
				.isGreaterThanOrEqualTo(GREEDY * optimum - 1e-9);
		}
	}

	@Test
	void ignoresOrderAndRepetition() {
		for (int seed = 0; seed < RUNS; seed++) {
			Random random = new Random(seed);
			List<Double> open = amounts(random, 8, 0);
			List<Candidate> candidates = candidates(random, 5 + random.nextInt(30), open.size());
			List<Candidate> shuffled = new ArrayList<>(candidates);
			shuffled.addAll(candidates);
			Collections.shuffle(shuffled, random);
			Coverage one = Coverage.of(0, open, candidates);
			Coverage other = Coverage.of(0, open, shuffled);
			assertThat(other.bestK(3)).as("seed %d", seed).isEqualTo(one.bestK(3));
			assertThat(other.bestWithinBudget(40)).as("seed %d", seed).isEqualTo(one.bestWithinBudget(40));
			assertThat(other.reach(0.5)).as("seed %d", seed).isEqualTo(one.reach(0.5));
		}
	}

	@Test
	void growsByDiminishingSteps() {
		for (int seed = 0; seed < RUNS; seed++) {
			Random random = new Random(seed);
			List<Double> open = amounts(random, 20, 0);
			Portfolio plan = Coverage.of(3, open, candidates(random, 30, open.size())).bestK(10);
			double value = 3;
			double last = Double.POSITIVE_INFINITY;
			for (Portfolio.Step step : plan.steps()) {
				value += step.gain();
				assertThat(step.value()).isEqualTo(value, within(1e-9));
				assertThat(step.gain()).isPositive().isLessThanOrEqualTo(last);
				last = step.gain();
			}
			assertThat(plan.share()).isBetween(0.0, 1.0 + 1e-12);
		}
	}

	private static List<Double> amounts(Random random, int most, int least) {
		return IntStream.range(0, 1 + random.nextInt(most)).mapToObj(i -> (double) least + random.nextInt(5)).toList();
	}

	/** Lines and capacities mixed, with many ties. */
	private static List<Candidate> candidates(Random random, int count, int items) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Map<Integer, Double> supplies = new HashMap<>();
			for (int j = random.nextInt(4); j >= 0; j--) {
				supplies.put(random.nextInt(items),
						random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextInt(4));
			}
			supplies.put(random.nextInt(items), 1.0 + random.nextInt(4));
			candidates.add(Candidate.ofCapacity("F" + i, supplies, (double) random.nextInt(30), random.nextInt(3)));
		}
		return candidates;
	}

	/**
	 * Looks at every candidate at every step; by gain per area when there is a budget.
	 */
	private static List<String> plainGreedy(List<Double> open, List<Candidate> candidates, int size, double budget) {
		List<String> chosen = new ArrayList<>();
		boolean limited = !Double.isNaN(budget);
		while (chosen.size() < size) {
			ToDoubleFunction<Candidate> gain = candidate -> worth(open, candidates, with(chosen, candidate))
					- worth(open, candidates, chosen);
			ToDoubleFunction<Candidate> rank = candidate -> gain.applyAsDouble(candidate)
					/ (limited ? candidate.area() : 1);
			Optional<Candidate> best = candidates.stream()
				.filter(candidate -> gain.applyAsDouble(candidate) > 0)
				.filter(candidate -> !limited || area(candidates, with(chosen, candidate)) <= budget)
				.min(Comparator.comparingDouble(rank)
					.thenComparingDouble(gain)
					.thenComparingDouble(Candidate::severity)
					.reversed()
					.thenComparing(Candidate::id));
			if (best.isEmpty()) {
				break;
			}
			chosen.add(best.get().id());
		}
		return chosen;
	}

	private static List<String> with(List<String> chosen, Candidate candidate) {
		List<String> with = new ArrayList<>(chosen);
		with.add(candidate.id());
		return with;
	}

	private static double worth(List<Double> open, List<Candidate> candidates, List<String> firms) {
		double worth = 0;
		for (int item = 0; item < open.size(); item++) {
			double supplied = 0;
			for (Candidate candidate : candidates) {
				if (firms.contains(candidate.id())) {
					supplied += candidate.supplies().getOrDefault(item, 0.0);
				}
			}
			worth += Math.min(open.get(item), supplied);
		}
		return worth;
	}

	private static double area(List<Candidate> candidates, List<String> firms) {
		return candidates.stream()
			.filter(candidate -> firms.contains(candidate.id()))
			.mapToDouble(Candidate::area)
			.sum();
	}

	private static List<String> firms(List<Candidate> candidates, int subset) {
		return IntStream.range(0, candidates.size())
			.filter(i -> (subset >> i & 1) == 1)
			.mapToObj(i -> candidates.get(i).id())
			.toList();
	}

}

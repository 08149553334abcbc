package cn.chainmap.gap.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static cn.chainmap.gap.structure.Examples.VEHICLES;
import static cn.chainmap.gap.structure.Examples.VEHICLE_FIRMS;
import static cn.chainmap.gap.structure.Examples.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CoverageTests {

	/** T-J. */
	private static final List<Candidate> THREE = List.of(lines("FA", 0, 1, 2, 3), lines("FB", 0, 1, 4),
			lines("FC", 2, 3, 5));

	/** T-J2, with the areas of T-J3 in thousand m². */
	private static final List<Candidate> FOUR = List.of(Candidate.ofCapacity("F1", Map.of(0, 100.0), 40.0, 0),
			Candidate.ofCapacity("F2", Map.of(1, 80.0), 30.0, 0),
			Candidate.ofCapacity("F3", Map.of(1, 120.0, 2, 20.0), 90.0, 0),
			Candidate.ofCapacity("F4", Map.of(0, 60.0, 2, 50.0), 50.0, 0));

	private static final List<Double> RESIDUALS = List.of(100.0, 150.0, 50.0);

	@Test
	void findsTheOptimumWhereGreedyDoesNot() {
		Portfolio best = Coverage.of(0, ones(6), THREE).bestK(2);
		assertThat(best.firms()).containsExactly("FB", "FC");
		assertThat(best.value()).isEqualTo(6);
		assertThat(best.exact()).isTrue();
		assertThat(best.guarantee().label()).isEqualTo("最优");
	}

	@Test
	void saysSoWhenItIsGreedy() {
		// Eighteen firms that add nothing worth having make the question too large to
		// enumerate.
		List<Candidate> many = new ArrayList<>(THREE);
		IntStream.range(0, 18).forEach(i -> many.add(lines("Z" + i, 0)));
		Portfolio greedy = Coverage.of(0, ones(6), many).bestK(2);
		assertThat(greedy.firms()).containsExactly("FA", "FB");
		assertThat(greedy.value()).isEqualTo(5);
		assertThat(greedy.exact()).isFalse();
		assertThat(greedy.guarantee()).isEqualTo(Guarantee.GREEDY);
		assertThat(Coverage.of(0, ones(6), many).bestK(1)).returns(true, Portfolio::exact)
			.returns(List.of("FA"), Portfolio::firms);
	}

	@Test
	void enumeratesUpToFourOfTwentyFirms() {
		assertThat(SubsetSearch.isSmall(20, 4)).isTrue();
		assertThat(SubsetSearch.isSmall(20, 5)).isFalse();
		assertThat(SubsetSearch.isSmall(12, 12)).isTrue();
		assertThat(SubsetSearch.isSmall(13, 13)).isFalse();
		assertThat(SubsetSearch.isSmall(21, 1)).isFalse();
	}

	@Test
	void meetsResidualDemandWithCapacity() {
		Coverage coverage = Coverage.of(0, RESIDUALS, FOUR);
		assertThat(coverage.bestK(1).firms()).containsExactly("F3");
		assertThat(coverage.bestK(2).firms()).containsExactly("F3", "F1");
		Portfolio three = coverage.bestK(3);
		assertThat(three.steps()).containsExactly(new Portfolio.Step("F3", 140, 140),
				new Portfolio.Step("F1", 100, 240), new Portfolio.Step("F2", 30, 270));
		assertThat(three.share()).isEqualTo(0.9);
	}

	@Test
	void prefersTheSameThreeByGreedy() {
		Choice choice = new Choice(0, new double[] { 100, 150, 50 });
		LazyGreedy.extend(choice, FOUR.stream().map(candidate -> new Choice.Option(candidate, false)).toList(),
				LazyGreedy.BY_GAIN, 3, 1, Double.POSITIVE_INFINITY);
		assertThat(choice.toPortfolio(300, Guarantee.GREEDY).steps()).extracting(Portfolio.Step::value)
			.containsExactly(140.0, 240.0, 270.0);
	}

	@Test
	void fillsAnAreaBudget() {
		Coverage coverage = Coverage.of(0, RESIDUALS, FOUR);
		Portfolio best = coverage.bestWithinBudget(118);
		assertThat(best.firms()).containsExactly("F4", "F2");
		assertThat(best.value()).isEqualTo(190);
		assertThat(best.exact()).isTrue();
		assertThat(coverage.bestWithinBudget(29).firms()).isEmpty();
		assertThat(coverage.bestWithinBudget(210).value()).as("all four").isEqualTo(300);
	}

	@Test
	void fillsALargeBudgetByRatio() {
		List<Candidate> many = new ArrayList<>(FOUR);
		IntStream.range(0, 30).forEach(i -> many.add(Candidate.ofCapacity("Z" + i, Map.of(0, 0.001), 10.0 + i, 0)));
		Portfolio ratio = Coverage.of(0, RESIDUALS, many).bestWithinBudget(118);
		assertThat(ratio.firms()).startsWith("F2", "F1");
		assertThat(ratio.value()).isEqualTo(180);
		assertThat(ratio.guarantee()).isEqualTo(Guarantee.GREEDY_BUDGET);
		assertThat(Coverage.of(0, RESIDUALS, many).bestWithinBudget(90).value()).as("F2 and F1, not F3 alone")
			.isEqualTo(180);
	}

	@Test
	void takesTheBestSingleFirmWhenRatioMisleads() {
		List<Candidate> many = new ArrayList<>(List.of(Candidate.ofCapacity("big", Map.of(0, 90.0), 100.0, 0)));
		IntStream.range(0, 25).forEach(i -> many.add(Candidate.ofCapacity("s" + i, Map.of(1, 2.0), 1.0, 0)));
		Portfolio best = Coverage.of(0, List.of(90.0, 2.0), many).bestWithinBudget(100);
		assertThat(best.firms()).containsExactly("big");
	}

	@Test
	void leavesUnknownAreasOutOfABudgetOnly() {
		List<Candidate> two = List.of(Candidate.ofLines("A", List.of(0, 1), null, 0),
				Candidate.ofLines("B", List.of(0), 0.0, 0));
		assertThat(Coverage.of(0, ones(2), two).bestWithinBudget(10).firms()).containsExactly("B");
		assertThat(Coverage.of(0, ones(2), two).bestK(1).firms()).containsExactly("A");
	}

	@Test
	void reachesATargetWithTheFewestFirms() {
		Coverage coverage = Coverage.of(0, ones(6), THREE);
		assertThat(coverage.reach(0.5)).returns(List.of("FA"), Portfolio::firms).returns(true, Portfolio::exact);
		assertThat(coverage.reach(1)).as("greedy would need all three").returns(List.of("FB", "FC"), Portfolio::firms);
		assertThat(coverage.reach(0).firms()).isEmpty();
		Portfolio tooFar = Coverage.of(0, ones(7), THREE).reach(0.95);
		assertThat(tooFar.guarantee()).isEqualTo(Guarantee.OUT_OF_REACH);
		assertThat(tooFar.value()).isEqualTo(6);
		assertThat(tooFar.reaches(0.95)).isFalse();
		assertThat(tooFar.exact()).isFalse();
	}

	@Test
	void reachesATargetGreedilyAmongMany() {
		List<Candidate> many = IntStream.range(0, 40).mapToObj(i -> lines("F" + i, i)).toList();
		Portfolio half = Coverage.of(2, ones(40), many).reach(0.5);
		assertThat(half.steps()).hasSize(19);
		assertThat(half.share()).isEqualTo(0.5);
		assertThat(half.guarantee()).isEqualTo(Guarantee.GREEDY_COVER);
	}

	@Test
	void decidesTiesBySeverityThenId() {
		List<Candidate> tied = List.of(Candidate.ofLines("C", List.of(0), 1.0, 50),
				Candidate.ofLines("B", List.of(0), 1.0, 80), Candidate.ofLines("A", List.of(1), 1.0, 80),
				Candidate.ofLines("D", List.of(1), 1.0, 20));
		assertThat(Coverage.of(0, ones(2), tied).bestK(1).firms()).containsExactly("A");
		assertThat(Coverage.of(0, ones(2), tied).bestK(4).firms()).as("no more than needed").containsExactly("A", "B");
		List<Candidate> many = new ArrayList<>(tied);
		IntStream.range(0, 20).forEach(i -> many.add(Candidate.ofLines("Z" + i, List.of(i % 2), 1.0, 80)));
		Collections.shuffle(many, new Random(1));
		assertThat(Coverage.of(0, ones(2), many).bestK(2).firms()).containsExactly("A", "B");
		assertThat(Coverage.of(0, ones(2), many).bestWithinBudget(2).firms()).containsExactly("A", "B");
	}

	@Test
	void coversDemandLinesOnTheFixedBase() {
		DemandLines lines = DemandLines.of(VEHICLES, VEHICLE_FIRMS.present());
		Map<String, List<Integer>> open = lines.openByMember();
		List<Candidate> outside = List.of(Candidate.ofLines("F6", open.get("底盘"), null, 80),
				Candidate.ofLines("F7", open.getOrDefault("电池", List.of()), null, 0),
				Candidate.ofLines("F9", open.get("液压件"), null, 57));
		Portfolio plan = Coverage.ofLines(lines, outside).reach(1);
		assertThat(plan.steps()).containsExactly(new Portfolio.Step("F6", 1, 4), new Portfolio.Step("F9", 1, 5));
		assertThat(plan.base()).isEqualTo(3);
		assertThat(plan.share()).isEqualTo(1.0);
		assertThat(Coverage.ofLines(lines, group -> group.node().equals("上装") ? 2 : 1, outside).bestK(1).steps())
			.containsExactly(new Portfolio.Step("F9", 2, 6));
	}

	@Test
	void hasNoShareWithoutLines() {
		DemandLines none = DemandLines.of(graph("a -> t"), Set.of());
		assertThat(Coverage.ofLines(none, List.of()).reach(0.5)).returns(null, Portfolio::share)
			.returns(List.of(), Portfolio::steps);
	}

	/** T-L: why "t is producible" is no objective here. */
	@Test
	void showsThatGreedyFailsOnComplements() {
		ProductionGraph graph = graph("x -> t", "y -> t");
		ToDoubleFunction<Set<String>> worth = firms -> {
			Set<String> missing = new TreeSet<>(Set.of("x", "y"));
			missing.removeAll(firms);
			return graph.producible(missing).contains("t") ? 1 : firms.contains("z") ? 0.1 : 0;
		};
		assertThat(worth.applyAsDouble(Set.of("x"))).isZero();
		assertThat(worth.applyAsDouble(Set.of("y"))).isZero();
		assertThat(worth.applyAsDouble(Set.of("z"))).as("greedy starts here").isEqualTo(0.1);
		assertThat(worth.applyAsDouble(Set.of("z", "x"))).as("and ends here").isEqualTo(0.1);
		assertThat(worth.applyAsDouble(Set.of("x", "y"))).as("the optimum").isEqualTo(1);
	}

	@Test
	void rejectsWhatCannotBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> Coverage.of(0, ones(2), List.of(lines("A", 2))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Coverage.of(0, ones(2), List.of(lines("A", 0), lines("A", 1))));
		assertThatIllegalArgumentException().isThrownBy(() -> Coverage.of(0, List.of(-1.0), List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> Candidate.ofLines("A", List.of(0), -1.0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Candidate.ofCapacity("A", Map.of(0, -1.0), 1.0, 0));
	}

	private static Candidate lines(String id, Integer... lines) {
		return Candidate.ofLines(id, List.of(lines), null, 0);
	}

	private static List<Double> ones(int count) {
		return Collections.nCopies(count, 1.0);
	}

}

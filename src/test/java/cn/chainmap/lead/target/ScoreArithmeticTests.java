package cn.chainmap.lead.target;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import cn.chainmap.firm.ExpansionKind;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.shared.BadParameterException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * Properties of the lead score, on firms made at random: contributions add up, the score
 * stays within bounds, and what becomes known only ever raises completeness.
 */
class ScoreArithmeticTests {

	private static final ScoreSettings SETTINGS = new ScoreSettings(0.4, 0.3, 0.3, 0.5, 0.3, 200, 10_000, 200,
			new ScoreSettings.Events(0.5, 0.35, 0.3, 0.3, 0.25, 0.2, 0.15));

	private static final List<String> TAGS = List.of("小巨人", "专精特新", "高新", "规上", "上市", "经营异常", "失信");

	@RepeatedTest(60)
	void contributionsAddUpToAScoreWithinBounds(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		ScoreWeights weights = weights(random);
		Map<String, Double> severities = Map.of("甲", 100 * random.nextDouble(), "乙", 100 * random.nextDouble());
		LeadScorer scorer = new LeadScorer(SETTINGS, severities);
		TargetFacts firm = firm(random);
		GapNode node = new GapNode("甲", "甲", null, severities.get("甲"), random.nextInt(5), List.of(), 1, List.of(),
				random.nextBoolean() ? Contribution.Fact.known(random.nextDouble(), "")
						: Contribution.Fact.unknown(0.5, ""));
		Score score = scorer.score(firm, node, null, weights);
		double sum = 0;
		double known = 0;
		for (Contribution one : score.contributions()) {
			sum += one.contribution();
			known += one.known() ? one.weight() : 0;
			assertThat(one.value()).isBetween(0.0, 1.0);
			assertThat(one.contribution()).isEqualTo(100 * score.rho() * one.weight() * one.value());
			assertThat(one.evidence()).isNotNull();
		}
		assertThat(score.contributions()).extracting(Contribution::code).containsExactly(ScoreComponent.values());
		assertThat(score.value()).isEqualTo(sum).isBetween(0.0, 100 + 1e-9);
		assertThat(score.completeness()).isEqualTo(known).isBetween(0.0, 1 + 1e-9);
		assertThat(score.rho() == 0).isEqualTo(firm.tagged("失信"));
	}

	@Test
	void oneMoreSignNeverLowersTheScore() {
		LeadScorer scorer = new LeadScorer(SETTINGS, Map.of());
		GapNode node = new GapNode("甲", "甲", null, 0, 0, List.of(), 1, List.of(), Contribution.Fact.unknown(0.5, ""));
		double before = 0;
		List<TargetFacts.Event> events = new ArrayList<>();
		for (ExpansionKind kind : EnumSet.complementOf(EnumSet.of(ExpansionKind.NONE))) {
			events.add(new TargetFacts.Event(kind, null, null, null));
			double value = scorer.score(firm(List.of(), events, 0.9, null), node, null, ScoreWeights.ASSUMED).value();
			assertThat(value).isGreaterThan(before);
			before = value;
		}
	}

	@Test
	void aShareOfRevenueNobodyKnowsTakesNothingOff() {
		assertThat(made(0.8, null).fit()).isEqualTo(0.8);
		assertThat(made(0.8, 0.0).fit()).isEqualTo(0.4);
		assertThat(made(0.8, 1.0).fit()).isEqualTo(0.8);
		assertThat(made(0.8, 3.2).fit()).isEqualTo(0.8);
		assertThat(made(0.8, -59.0).fit()).isEqualTo(0.4);
		assertThat(made(null, 0.5).fit()).isZero();
	}

	@Test
	void weightsMustAddUpAndScalingKeepsThatSo() {
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(() -> new ScoreWeights(0.3, 0.25, 0.2, 0.15, 0.1, 0.05));
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(() -> new ScoreWeights(Double.NaN, 0.25, 0.2, 0.15, 0.1, 0.05));
		for (ScoreComponent component : ScoreComponent.values()) {
			ScoreWeights half = ScoreWeights.ASSUMED.scaled(component, 0.5);
			assertThat(half.of(component)).isCloseTo(0.5 * ScoreWeights.ASSUMED.of(component), within(1e-12));
			ScoreWeights more = ScoreWeights.ASSUMED.scaled(component, 1.5);
			assertThat(more.of(component)).isCloseTo(1.5 * ScoreWeights.ASSUMED.of(component), within(1e-12));
		}
		ScoreWeights only = new ScoreWeights(1, 0, 0, 0, 0, 0);
		assertThat(only.scaled(ScoreComponent.FIT, 0.5)).isEqualTo(only);
	}

	@Test
	void agreementOfOrders() {
		assertThat(KendallTau.of(List.of(1, 2, 3), List.of(1, 2, 3))).isEqualTo(1.0);
		assertThat(KendallTau.of(List.of(1, 2, 3), List.of(3, 2, 1))).isEqualTo(-1.0);
		assertThat(KendallTau.of(List.of(1, 2, 3, 4), List.of(2, 1, 3, 4))).isCloseTo(4.0 / 6, within(1e-12));
		assertThat(KendallTau.of(List.of(1), List.of(1))).isNull();
	}

	@Test
	void rarePairsCountForMoreThanCommonOnes() {
		List<String> texts = IntStream.range(0, 50).mapToObj(i -> "有限公司钢材").toList();
		List<String> all = new ArrayList<>(texts);
		all.add("有限公司磁钢");
		Bm25 relevance = Bm25.of(all);
		assertThat(relevance.score("磁钢", "有限公司磁钢")).isGreaterThan(relevance.score("钢材", "有限公司钢材"));
		assertThat(relevance.score("磁钢", "鸡蛋")).isZero();
		assertThat(relevance.share("磁钢", new Bm25.Document("磁钢"))).isBetween(0.5, 1.0);
		assertThat(Grams.count("Ａ钢，材")).isEqualTo(Map.of("a", 1, "a钢", 1, "钢", 1, "材", 1));
	}

	@Test
	void wordsAloneAreNeverSurerThanTheyMayBe() {
		double before = 0;
		for (double share = 0; share <= 1; share += 0.01) {
			double probability = TextCalibration.probability(share);
			assertThat(probability).isBetween(before, 0.7);
			before = probability;
		}
	}

	private static ScoreWeights weights(Random random) {
		double[] parts = IntStream.range(0, 6).mapToDouble(i -> random.nextDouble()).toArray();
		double sum = 0;
		for (double part : parts) {
			sum += part;
		}
		return new ScoreWeights(parts[0] / sum, parts[1] / sum, parts[2] / sum, parts[3] / sum, parts[4] / sum,
				parts[5] / sum);
	}

	private static TargetFacts firm(Random random) {
		List<String> tags = TAGS.stream().filter(tag -> random.nextInt(4) == 0).toList();
		List<TargetFacts.Event> events = random.ints(random.nextInt(4), 0, ExpansionKind.values().length)
			.mapToObj(i -> new TargetFacts.Event(ExpansionKind.values()[i], null, null, null))
			.toList();
		return firm(tags, events, random.nextBoolean() ? random.nextDouble() : null,
				random.nextBoolean() ? 4 * random.nextDouble() - 1 : null);
	}

	private static TargetFacts firm(List<String> tags, List<TargetFacts.Event> events, Double confidence,
			Double share) {
		Map<String, TargetFacts.Made> makes = new LinkedHashMap<>();
		makes.put("甲", new TargetFacts.Made("甲", "甲", confidence, share, null));
		makes.put("乙", new TargetFacts.Made("乙", "乙", 0.9, null, null));
		return new TargetFacts("F", "F", null, null, null, FirmStatus.ACTIVE, tags, null, null, null, makes, events,
				List.of(new TargetFacts.Partner("L", "L", List.of("TRADE"))), List.of(), false);
	}

	private static TargetFacts.Made made(Double confidence, Double share) {
		return new TargetFacts.Made("甲", "甲", confidence, share, null);
	}

}

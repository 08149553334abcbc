package cn.chainmap.gap.structure;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static cn.chainmap.gap.structure.Examples.graph;
import static cn.chainmap.gap.structure.Examples.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ConcentrationTests {

	private static final List<Producer> DIAMOND = List.of(new Producer("F1", "b", 60.0), new Producer("F2", "b", 30.0),
			new Producer("F3", "b", 10.0), new Producer("F4", "c", 100.0));

	@Test
	void sumsSquaredShares() {
		assertThat(Concentration.of(DIAMOND, Set.of("b")).hhi()).isEqualTo(0.46, within(1e-12));
		Concentration both = Concentration.of(DIAMOND, Set.of("b", "c"));
		assertThat(both).returns(4, Concentration::producers).returns(true, Concentration::byCapacity);
		assertThat(both.hhi()).isEqualTo(0.365, within(1e-12));
		ProductionGraph either = graph("a -> b", "a -> c", "b -> d | x", "c -> d | x");
		double crit = either.critOfEach(either.sinks()).ofGroup(group("d", "b", "c")).orElseThrow();
		assertThat(both.singleSourceRisk(crit)).isEqualTo(0.365, within(1e-12));
	}

	@Test
	void takesEqualSharesWhenACapacityIsUnknown() {
		Concentration steel = Concentration.of(List.of(new Producer("F1", "钢板", 90.0), new Producer("F1b", "钢板", null),
				new Producer("F1c", "钢板", 5.0)));
		assertThat(steel.hhi()).isEqualTo(1.0 / 3, within(1e-12));
		assertThat(steel.byCapacity()).isFalse();
		assertThat(steel.singleSource()).isFalse();
		assertThat(Concentration.of(List.of(new Producer("F1", "a", 0.0), new Producer("F2", "a", 0.0))).hhi())
			.as("no capacity to share")
			.isEqualTo(0.5);
	}

	@Test
	void hasNoIndexWithoutProducers() {
		Concentration none = Concentration.of(DIAMOND, Set.of("d"));
		assertThat(none).isEqualTo(new Concentration(0, null, false));
		assertThat(none.singleSourceRisk(1)).isNull();
		assertThat(none.singleSource()).isFalse();
	}

	@Test
	void countsAFirmOnce() {
		Concentration one = Concentration
			.of(List.of(new Producer("F1", "b", 60.0), new Producer("F1", "c", 40.0), new Producer("F1", "b", 60.0)));
		assertThat(one).isEqualTo(new Concentration(1, 1.0, true));
		assertThat(one.singleSource()).isTrue();
		assertThat(Concentration.of(List.of(new Producer("F1", "b", null), new Producer("F1", "b", 30.0),
				new Producer("F1", "c", 30.0), new Producer("F2", "b", 20.0), new Producer("F2", "b", 10.0)))
			.hhi()).as("60 and 20").isEqualTo(0.625, within(1e-12));
	}

	@Test
	void staysBetweenEqualSharesAndOne() {
		Random random = new Random(6);
		for (int run = 0; run < 300; run++) {
			int firms = 1 + random.nextInt(8);
			List<Producer> producers = random.ints(firms, 0, 1000)
				.mapToObj(value -> new Producer("F" + random.nextInt(8), "n" + value % 3,
						(value % 11 == 0) ? null : value / 10.0))
				.toList();
			Concentration all = Concentration.of(producers);
			assertThat(all.hhi()).isBetween(1.0 / all.producers(), 1.0);
			assertThat(all.producers()).isEqualTo((int) producers.stream().map(Producer::firm).distinct().count());
		}
	}

	@Test
	void rejectsImpossibleCapacities() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Producer("F1", "a", -1.0));
		assertThatIllegalArgumentException().isThrownBy(() -> new Producer("F1", "a", Double.NaN));
	}

}

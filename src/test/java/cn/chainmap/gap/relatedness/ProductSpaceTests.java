package cn.chainmap.gap.relatedness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.gap.relatedness.ProductSpace.Nearness;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Relatedness, with the figures of the method's example T-I.
 */
class ProductSpaceTests {

	private static final Offset<Double> EXACT = Offset.offset(1e-12);

	private static final Map<String, Double> WEIGHTS = Map.of("A", 0.2, "B", 0.4, "C", 0.6, "D", 0.8, "E", 1.0);

	private final ProductSpace space = ProductSpace
		.of(List.of(List.of("A", "B"), List.of("A", "B", "C"), List.of("B", "C", "D"), List.of("D", "E")));

	@Test
	void measuresProximity() {
		assertThat(List.of("A", "B", "C", "D", "E")).extracting(this.space::ubiquity).containsExactly(2, 3, 2, 2, 1);
		assertThat(this.space.proximity("A", "B")).isEqualTo(2.0 / 3, EXACT);
		assertThat(this.space.proximity("A", "C")).isEqualTo(0.5, EXACT);
		assertThat(this.space.proximity("B", "C")).isEqualTo(2.0 / 3, EXACT);
		assertThat(this.space.proximity("B", "D")).isEqualTo(1.0 / 3, EXACT);
		assertThat(this.space.proximity("C", "D")).isEqualTo(0.5, EXACT);
		assertThat(this.space.proximity("D", "E")).isEqualTo(0.5, EXACT);
		assertThat(this.space.proximity("A", "D")).isZero();
		assertThat(this.space.proximity("A", "E")).isZero();
		assertThat(this.space.proximity("B", "B")).isZero();
		assertThat(this.space.proximity("B", "Z")).isZero();
	}

	@Test
	void measuresDensityAndOpportunity() {
		Nearness nearness = this.space.nearness(Set.of("A", "B"), WEIGHTS::get);
		assertThat(nearness.omega()).containsOnlyKeys("A", "B", "C", "D", "E");
		assertThat(nearness.omega().get("A")).isEqualTo(4.0 / 7, EXACT);
		assertThat(nearness.omega().get("B")).isEqualTo(0.4, EXACT);
		assertThat(nearness.omega().get("C")).isEqualTo(0.7, EXACT);
		assertThat(nearness.omega().get("D")).isEqualTo(0.25, EXACT);
		assertThat(nearness.omega().get("E")).isZero();
		assertThat(nearness.opportunity().get("C")).isEqualTo(0.3, EXACT);
		assertThat(nearness.opportunity().get("D")).isEqualTo(1.18, EXACT);
		assertThat(nearness.opportunity().get("E")).isEqualTo(0.3, EXACT);
		assertThat(nearness.opportunity().get("A")).isZero();
	}

	@Test
	void saysNothingOfNodesThatStandAlone() {
		Nearness nearness = ProductSpace.of(List.of(List.of("A"), List.of("B", "C")))
			.nearness(Set.of("A", "B"), any -> 1);
		assertThat(nearness.omega()).containsOnlyKeys("B", "C");
		assertThat(ProductSpace.of(List.of()).nearness(Set.of("A"), any -> 1).omega()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void equalsTheDefinitionOnRandomRegions(long seed) {
		Random random = new Random(seed);
		List<Set<String>> regions = new ArrayList<>();
		Set<String> nodes = new TreeSet<>();
		for (int region = 0; region < 70 + random.nextInt(70); region++) {
			Set<String> made = new TreeSet<>();
			for (int node = 0; node < 20; node++) {
				if (random.nextInt(5) == 0) {
					made.add("n" + node);
				}
			}
			regions.add(made);
			nodes.addAll(made);
		}
		Set<String> present = regions.get(0);
		Nearness nearness = ProductSpace.of(regions).nearness(present, node -> node.length() / 10.0);
		for (String n : nodes) {
			double sum = 0;
			double near = 0;
			double gain = 0;
			for (String m : nodes) {
				double phi = phi(n, m, regions);
				sum += phi;
				near += present.contains(m) ? phi : 0;
				double others = nodes.stream().mapToDouble(k -> phi(m, k, regions)).sum();
				gain += (present.contains(m) || others == 0) ? 0 : phi / others * m.length() / 10.0;
			}
			assertThat(nearness.omega().get(n)).isEqualTo(near / sum, Offset.offset(1e-9));
			assertThat(nearness.opportunity().get(n)).isEqualTo(present.contains(n) ? 0 : gain, Offset.offset(1e-9));
		}
	}

	private static double phi(String n, String m, List<Set<String>> regions) {
		double both = regions.stream().filter(made -> made.contains(n) && made.contains(m)).count();
		double most = Math.max(regions.stream().filter(made -> made.contains(n)).count(),
				regions.stream().filter(made -> made.contains(m)).count());
		return n.equals(m) ? 0 : both / most;
	}

}

package cn.chainmap.bench.world;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chainmap.chain.ChainNodeRow;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorldTests {

	private static final int FIRMS = 10_000;

	private final World world = new World(7, FIRMS);

	@Test
	void sameSeedSameRows() {
		World again = new World(7, FIRMS);
		// Compared as a whole: AssertJ's element by element is slow.
		assertThat(again.nodes().equals(this.world.nodes())).isTrue();
		assertThat(again.supplies().equals(this.world.supplies())).isTrue();
		assertThat(again.firms().toList().equals(this.world.firms().toList())).isTrue();
		assertThat(again.products().toList().equals(this.world.products().toList())).isTrue();
		assertThat(again.needs().toList().equals(this.world.needs().toList())).isTrue();
		assertThat(new World(8, FIRMS).supplies().equals(this.world.supplies())).isFalse();
	}

	@Test
	void sizes() {
		assertThat(this.world.chains()).hasSize(100);
		assertThat(this.world.nodes()).hasSize(4000);
		assertThat(this.world.firms().count()).isEqualTo(FIRMS);
		assertThat(this.world.products().count()).isEqualTo(FIRMS * 5 / 2);
		assertThat(this.world.products().map(row -> row.firm() + row.node()).distinct().count())
			.isEqualTo(FIRMS * 5 / 2);
		assertThat(this.world.needs().count()).isBetween(FIRMS / 5L, FIRMS / 2L);
	}

	@Test
	void oneFirmInAHundredIsLocal() {
		Set<String> local = this.world.firms()
			.filter(firm -> this.world.district().equals(firm.district()))
			.map(FirmRow::id)
			.collect(Collectors.toSet());
		assertThat(local).hasSize(this.world.localFirms()).hasSize(FIRMS / 100);
		assertThat(this.world.firms().filter(firm -> local.contains(firm.id())).flatMap(firm -> firm.places().stream()))
			.allMatch(place -> place.startsWith(this.world.district()));
	}

	@Test
	void theDistrictMakesTheSameNodesAtEverySize() {
		assertThat(present(this.world)).hasSize(Specialisation.MADE).isEqualTo(present(new World(7, 40_000)));
		Set<String> present = present(this.world);
		Set<String> chains = this.world.nodes()
			.stream()
			.filter(node -> present.contains(node.id()))
			.map(node -> node.memberships().get(0).chain())
			.collect(Collectors.toSet());
		assertThat(this.world.districtChains()).hasSize(12).containsAll(chains);
	}

	@Test
	void nodesWithMakersHaveOneOutside() {
		Set<String> made = this.world.products()
			.skip(this.world.localFirms() * 5L / 2)
			.map(FirmNodeRow::node)
			.collect(Collectors.toSet());
		assertThat(made).hasSize(3800);
	}

	@Test
	void degreesOfTheTemplate() {
		Map<String, Long> inputs = this.world.supplies()
			.stream()
			.collect(Collectors.groupingBy(line -> line.to(), Collectors.counting()));
		assertThat(inputs.values()).allMatch(degree -> degree <= 4);
		assertThat(this.world.supplies().size()).isBetween(8000, 10_000);
		Set<String> nodes = this.world.nodes().stream().map(ChainNodeRow::id).collect(Collectors.toSet());
		assertThat(this.world.supplies()).allMatch(line -> nodes.containsAll(List.of(line.from(), line.to())));
	}

	@Test
	void placesFormATree() {
		Set<String> seen = new HashSet<>();
		assertThat(this.world.places()
			.stream()
			.allMatch(place -> (place.parent() == null || seen.contains(place.parent())) && seen.add(place.code())))
			.isTrue();
		assertThat(this.world.parks().stream().allMatch(park -> seen.contains(park.place()) && seen.add(park.id())))
			.isTrue();
	}

	@Test
	void aWorldHasALocalFirm() {
		assertThatIllegalArgumentException().isThrownBy(() -> new World(7, 99));
	}

	private static Set<String> present(World world) {
		Set<String> active = world.firms()
			.limit(world.localFirms())
			.filter(firm -> firm.status() == FirmStatus.ACTIVE)
			.map(FirmRow::id)
			.collect(Collectors.toSet());
		return world.products()
			.takeWhile(row -> row.firm().compareTo(world.firm(world.localFirms())) < 0)
			.filter(row -> active.contains(row.firm()) && row.confidence() != null && row.confidence() >= 0.6)
			.map(FirmNodeRow::node)
			.collect(Collectors.toSet());
	}

}

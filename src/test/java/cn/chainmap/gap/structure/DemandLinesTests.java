package cn.chainmap.gap.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.chainmap.gap.structure.Examples.VEHICLES;
import static cn.chainmap.gap.structure.Examples.VEHICLE_FIRMS;
import static cn.chainmap.gap.structure.Examples.graph;
import static cn.chainmap.gap.structure.Examples.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DemandLinesTests {

	private static final Map<String, List<String>> OUTSIDE = Map.of("F6", List.of("底盘"), "F7", List.of("电池"), "F9",
			List.of("液压件"));

	private final DemandLines vehicles = DemandLines.of(VEHICLES, VEHICLE_FIRMS.present());

	@Test
	void listsTheLinesOfTheVehicle() {
		assertThat(this.vehicles.lines()).containsExactlyInAnyOrder(line(true, "大梁", "钢板"), line(true, "上装", "钢板"),
				line(false, "上装", "液压件"), line(false, "整车", "底盘"), line(true, "整车", "上装"));
		assertThat(this.vehicles.rate()).hasValue(0.6);
		assertThat(this.vehicles.open()).containsExactlyInAnyOrder(group("上装", "液压件"), group("整车", "底盘"));
	}

	@ParameterizedTest
	@CsvSource({ "F6, 5, 7, 4, 底盘, 1", "F7, 3, 5, 3, , 0", "F9, 4, 5, 4, 液压件, 0", "F6 F7, 6, 7, 4, 底盘, 0",
			"F6 F9, 6, 7, 5, 底盘 液压件, 1", "F6 F7 F9, 7, 7, 5, 底盘 液压件, 0" })
	void showsWhatAnArrivalChanges(String firms, int satisfied, int lines, int onFixedBase, String closed, int opened) {
		LocalSupply more = VEHICLE_FIRMS;
		for (String firm : firms.split(" ")) {
			more = more.with(Map.of(firm, OUTSIDE.get(firm)));
		}
		LineChange change = this.vehicles.changeTo(more.present());
		assertThat(change.before().rate()).hasValue(0.6);
		assertThat(change.after().satisfied()).isEqualTo(satisfied);
		assertThat(change.after().total()).isEqualTo(lines);
		assertThat(change.fixedBase().satisfied()).isEqualTo(onFixedBase);
		assertThat(change.fixedBase().total()).isEqualTo(5);
		assertThat(change.closed().stream().flatMap(group -> group.members().stream()))
			.containsExactlyInAnyOrder((closed != null) ? closed.split(" ") : new String[0]);
		assertThat(change.opened())
			.isEqualTo((opened == 1) ? List.of(group("底盘", "发动机", "电池")) : List.<InputGroup>of());
		assertThat(change.broken()).isEmpty();
		assertThat(change.orphans()).isEmpty();
	}

	@Test
	void hasOneSourceOfPowerOnceTheBatteryArrives() {
		LocalSupply more = VEHICLE_FIRMS.with(OUTSIDE);
		InputGroup power = group("底盘", "发动机", "电池");
		assertThat(more.isSingleSource(power)).isTrue();
		assertThat(VEHICLE_FIRMS.isSingleSource(power)).isFalse();
		assertThat(VEHICLE_FIRMS.isSingleSource(group("大梁", "钢板"))).isFalse();
		assertThat(VEHICLE_FIRMS.makers(List.of("钢板"))).containsExactly("F1", "F1b", "F1c");
		assertThat(this.vehicles.singleSourced(VEHICLE_FIRMS)).containsExactly(group("整车", "上装"));
	}

	@ParameterizedTest
	@CsvSource({ "F1, 0, 3, 5", "F2, 1, 2, 4", "F3, 2, 1, 3", "F4, 1, 2, 3" })
	void showsWhatALeavingFirmCosts(String firm, int lost, int satisfied, int lines) {
		assertThat(this.vehicles.loss(firm, VEHICLE_FIRMS)).hasValue(lost / 5.0);
		LineChange change = this.vehicles.changeTo(VEHICLE_FIRMS.without(List.of(firm)).present());
		assertThat(change.after().satisfied()).isEqualTo(satisfied);
		assertThat(change.after().total()).isEqualTo(lines);
		assertThat(change.fixedBase().satisfied()).isEqualTo(3 - lost);
	}

	@Test
	void namesBrokenLinesAndOrphans() {
		LineChange change = this.vehicles.changeTo(VEHICLE_FIRMS.without(List.of("F3")).present());
		assertThat(change.broken()).containsExactly(group("整车", "上装"));
		assertThat(change.orphans()).as("the beam still takes steel").isEmpty();
		assertThat(this.vehicles.changeTo(VEHICLE_FIRMS.without(List.of("F4")).present()).orphans())
			.containsExactly("上装");
	}

	@Test
	void letsTheMovingRateFallOnAnArrival() {
		ProductionGraph graph = graph("a -> t", "b -> t ?", "x -> b", "y -> b", "z -> b");
		LineChange change = DemandLines.of(graph, Set.of("a", "t")).changeTo(Set.of("a", "t", "b"));
		assertThat(change.before().rate()).hasValue(1);
		assertThat(change.after().rate()).hasValue(0.25);
		assertThat(change.fixedBase().rate()).hasValue(1);
		assertThat(change.fixedBase().total()).isOne();
		assertThat(change.closed()).isEmpty();
		assertThat(change.opened()).containsExactly(group("b", "x"), group("b", "y"), group("b", "z"));
	}

	@Test
	void keepsLinesOfACycle() {
		ProductionGraph cycle = graph("a -> b", "b -> a", "b -> t", "t -> t");
		DemandLines lines = DemandLines.of(cycle, Set.of("a", "t"));
		assertThat(lines.lines()).containsExactly(line(false, "a", "b"), line(false, "t", "b"));
		LineChange change = lines.changeTo(Set.of("a", "b", "t"));
		assertThat(change.closed()).containsExactly(group("a", "b"), group("t", "b"));
		assertThat(change.after().total()).isEqualTo(3);
		assertThat(change.after().rate()).hasValue(1);
	}

	@Test
	void countsASharedLineOnce() {
		ProductionGraph graph = graph("铝 -> 轮毂 @X", "铝 -> 镜头座 @Y", "铝 -> 支架 @X", "铝 -> 支架 @Y");
		Set<String> before = Set.of("轮毂", "镜头座", "支架");
		Set<String> after = Set.of("轮毂", "镜头座", "支架", "铝");
		for (String chain : List.of("X", "Y")) {
			DemandLines lines = DemandLines.of(graph.inChain(chain), before);
			assertThat(lines.total()).isEqualTo(2);
			assertThat(lines.satisfied()).isZero();
			assertThat(lines.changeTo(after).after().satisfied()).isEqualTo(2);
		}
		DemandLines all = DemandLines.of(graph, before);
		assertThat(all.total()).isEqualTo(3);
		assertThat(all.changeTo(after).fixedBase().satisfied()).isEqualTo(3);
	}

	@Test
	void hasNoRateOnceTheLeaderHasGone() {
		ProductionGraph graph = graph("车架 -> 整车", "驾驶室 -> 整车");
		LocalSupply supply = LocalSupply.of(Map.of("H", List.of("整车"), "V1", List.of("车架"), "V2", List.of("驾驶室")));
		DemandLines lines = DemandLines.of(graph, supply.present());
		assertThat(lines.rate()).hasValue(1);
		assertThat(lines.losses(supply)).isEqualTo(Map.of("H", 1.0, "V1", 0.5, "V2", 0.5));
		LocalSupply without = supply.without(List.of("H"));
		LineChange change = lines.changeTo(without.present());
		assertThat(change.after().rate()).isEmpty();
		assertThat(change.fixedBase().rate()).hasValue(0);
		assertThat(change.orphans()).containsExactly("车架", "驾驶室");
		assertThat(change.after().losses(without)).isEmpty();
		assertThat(change.after().loss("V1", without)).isEmpty();
		assertThat(DemandLines.of(graph, without.with(Map.of("H", List.of("整车"))).present()).lines())
			.as("re-opening restores")
			.isEqualTo(lines.lines());
	}

	@Test
	void losesAFirmAtAllItsNodes() {
		ProductionGraph graph = graph("a -> t | g", "b -> t | g");
		LocalSupply supply = LocalSupply.of(Map.of("T", List.of("t"), "A", List.of("a", "b")));
		assertThat(DemandLines.of(graph, supply.present()).loss("A", supply)).hasValue(1);
		LocalSupply two = supply.with(Map.of("B", List.of("b")));
		assertThat(DemandLines.of(graph, two.present()).losses(two)).isEqualTo(Map.of("A", 0.0, "B", 0.0, "T", 1.0));
	}

	@Test
	void addsNoLinesForOptionalInputsAndStrangers() {
		DemandLines lines = DemandLines.of(graph("a -> t ?"), Set.of("a", "t", "elsewhere"));
		assertThat(lines.total()).isZero();
		assertThat(lines.rate()).isEmpty();
	}

	@Test
	void tellsWhichOpenLinesANodeSatisfies() {
		assertThat(this.vehicles.openByMember()).isEqualTo(Map.of("液压件", List.of(0), "底盘", List.of(1)));
		assertThat(this.vehicles.rate().orElseThrow()).isEqualTo(0.6, within(1e-12));
	}

	private static DemandLines.Line line(boolean satisfied, String node, String... members) {
		return new DemandLines.Line(group(node, members), satisfied);
	}

}

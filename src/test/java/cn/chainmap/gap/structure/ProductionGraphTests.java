package cn.chainmap.gap.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static cn.chainmap.gap.structure.Examples.VEHICLES;
import static cn.chainmap.gap.structure.Examples.edges;
import static cn.chainmap.gap.structure.Examples.graph;
import static cn.chainmap.gap.structure.Examples.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProductionGraphTests {

	@Test
	void findsWhatTheVehicleDependsOn() {
		assertThat(VEHICLES.sinks()).containsExactly("整车");
		assertThat(VEHICLES.critOfEach(List.of("整车")).byNode()).isEqualTo(
				Map.of("钢板", 1.0, "大梁", 1.0, "上装", 1.0, "整车", 1.0, "底盘", 1.0, "液压件", 1.0, "电池", 0.0, "发动机", 0.0));
	}

	@Test
	void judgesSubstitutesAsAGroup() {
		Criticality crit = VEHICLES.critOfEach(VEHICLES.sinks());
		InputGroup power = group("底盘", "发动机", "电池");
		assertThat(VEHICLES.groups("底盘")).containsExactlyInAnyOrder(power, group("底盘", "大梁"));
		assertThat(crit.ofGroup(power)).hasValue(1);
		assertThat(crit.mostCriticalGroup("电池")).isEqualTo(power.members());
		assertThat(crit.ofMostCriticalGroup("电池")).hasValue(1);
		assertThat(crit.mostCriticalGroup("钢板")).containsExactly("钢板");
		assertThat(crit.mostCriticalGroup("整车")).as("in no group").containsExactly("整车");
		assertThatIllegalArgumentException().isThrownBy(() -> crit.ofGroup(group("底盘", "钢板", "电池")));
	}

	@Test
	void findsTheDiamondIndispensableWithoutArticulationPoint() {
		assertThat(critByNode("a -> b", "a -> c", "b -> d", "c -> d"))
			.isEqualTo(Map.of("a", 1.0, "b", 1.0, "c", 1.0, "d", 1.0));
		ProductionGraph either = graph("a -> b", "a -> c", "b -> d | x", "c -> d | x");
		Criticality crit = either.critOfEach(List.of("d"));
		assertThat(crit.byNode()).isEqualTo(Map.of("a", 1.0, "b", 0.0, "c", 0.0, "d", 1.0));
		assertThat(crit.ofGroup(group("d", "b", "c"))).hasValue(1);
		assertThat(crit.mostCriticalGroup("b")).containsExactly("b", "c");
	}

	@Test
	void endsOnCyclesAndDropsSelfLoops() {
		ProductionGraph cycle = graph("a -> b", "b -> a", "b -> t", "t -> t");
		assertThat(cycle.sinks()).containsExactly("t");
		assertThat(cycle.groups("t")).containsExactly(group("t", "b"));
		assertThat(cycle.critOfEach(cycle.sinks()).byNode()).isEqualTo(Map.of("a", 0.0, "b", 1.0, "t", 1.0));
		assertThat(cycle.producible(Set.of("a"))).containsExactly("b", "t");
		assertThat(cycle.producible(Set.of("b"))).containsExactly("a");
		assertThat(cycle.depth()).isEqualTo(2);
	}

	@Test
	void ignoresOnlyInnerMembersOfAGroup() {
		// x is outside the cycle: b needs it, because a, inside, does not count.
		ProductionGraph cycle = graph("a -> b | g", "x -> b | g", "b -> a", "b -> t");
		assertThat(cycle.critOfEach(List.of("t")).byNode()).isEqualTo(Map.of("a", 0.0, "b", 1.0, "t", 1.0, "x", 1.0));
	}

	@Test
	void hasNoCriticalityWithoutEndProduct() {
		ProductionGraph pureCycle = graph("a -> b", "b -> a");
		assertThat(pureCycle.sinks()).isEmpty();
		assertThat(pureCycle.crit(Set.of("a"), pureCycle.sinks())).isEmpty();
		Criticality crit = pureCycle.critOfEach(pureCycle.sinks());
		assertThat(crit.isDefined()).isFalse();
		assertThat(crit.ofNode("a")).isEmpty();
		assertThat(crit.byNode()).isEmpty();
		assertThat(crit.mostCriticalGroup("a")).containsExactly("a");
		assertThat(pureCycle.crit(Set.of("a"), List.of("elsewhere"))).isEmpty();
		assertThat(pureCycle.crit(Set.of("a"), List.of("a", "elsewhere"))).hasValue(1);
	}

	@Test
	void keepsOptionalInputsOutOfGroupsAndComponents() {
		ProductionGraph graph = graph("a -> b", "b -> a ?", "c -> b | g", "d -> b ? | g");
		assertThat(graph.groups("b")).containsExactly(group("b", "a"), group("b", "c"));
		assertThat(graph.groups("a")).isEmpty();
		assertThat(graph.critOfEach(List.of("b")).byNode()).isEqualTo(Map.of("a", 1.0, "b", 1.0, "c", 1.0, "d", 0.0));
		assertThat(graph.ancestorsWithin("a", 1)).containsExactly("b");
	}

	@Test
	void mergesRepeatedEdgesAndEqualGroups() {
		ProductionGraph graph = graph("a -> t @X", "a -> t @Y", "a -> t | g @Y", "b -> t | p", "c -> t | p",
				"c -> t | q", "b -> t | q");
		assertThat(graph.groups("t")).containsExactly(group("t", "a"), group("t", "b", "c"));
		assertThat(graph.groupsWith("c")).containsExactly(group("t", "b", "c"));
	}

	@Test
	void narrowsToOneChain() {
		ProductionGraph graph = graph("a -> t | g @X", "b -> t | g @Y", "t -> u @Y");
		assertThat(graph.groups("t")).containsExactly(group("t", "a", "b"));
		assertThat(graph.inChain("X").nodes()).containsExactly("a", "t");
		assertThat(graph.inChain("X").sinks()).containsExactly("t");
		assertThat(graph.inChain("X").groups("t")).containsExactly(group("t", "a"));
		assertThat(graph.inChain("none").nodes()).isEmpty();
	}

	@Test
	void walksHopsNearestFirst() {
		assertThat(VEHICLES.ancestorsWithin("整车", 1)).containsExactlyInAnyOrder("底盘", "上装");
		assertThat(VEHICLES.ancestorsWithin("底盘", 3)).containsExactlyInAnyOrder("大梁", "发动机", "电池", "钢板").endsWith("钢板");
		assertThat(VEHICLES.descendantsWithin("底盘", 3)).containsExactly("整车");
		assertThat(VEHICLES.descendantsWithin("钢板", 2)).doesNotContain("钢板").contains("整车");
		assertThat(VEHICLES.ancestorsWithin("整车", 0)).isEmpty();
		assertThat(graph("a -> b", "b -> a").ancestorsWithin("a", 6)).containsExactly("b");
	}

	@Test
	void countsStages() {
		assertThat(VEHICLES.depth()).isEqualTo(4);
		assertThat(ProductionGraph.of(List.of(), List.of()).depth()).isZero();
		assertThat(ProductionGraph.of(List.of("a"), List.of()).depth()).isOne();
	}

	@Test
	void rejectsEdgesToNowhere() {
		assertThatIllegalArgumentException().isThrownBy(() -> ProductionGraph.of(List.of("a"), edges("a -> b")))
			.withMessageContaining("b");
		assertThatIllegalArgumentException().isThrownBy(() -> VEHICLES.groups("飞机")).withMessageContaining("飞机");
	}

	private static Map<String, Double> critByNode(String... edges) {
		ProductionGraph graph = graph(edges);
		return graph.critOfEach(graph.sinks()).byNode();
	}

}

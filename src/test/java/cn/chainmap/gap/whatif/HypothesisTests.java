package cn.chainmap.gap.whatif;

import java.util.List;
import java.util.Set;

import cn.chainmap.gap.GapType;
import cn.chainmap.gap.OpportunityClass;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

/**
 * The worked examples as they are and as they would be.
 */
class HypothesisTests {

	@Test
	void judgesTheSpecialVehicleChain() {
		GapPicture picture = judge(World.named("t-a").snapshot());
		assertThat(picture.coverage().get("X")).isCloseTo(2.7 / 5.2, within(1e-12));
		assertThat(picture.classesOf("X")).containsOnly(entry("钢板", OpportunityClass.STABLE),
				entry("大梁", OpportunityClass.STRENGTHEN), entry("上装", OpportunityClass.STRENGTHEN),
				entry("整车", OpportunityClass.STRENGTHEN), entry("底盘", OpportunityClass.FILL),
				entry("液压件", OpportunityClass.FILL), entry("电池", OpportunityClass.EXTEND_UP),
				entry("发动机", OpportunityClass.TO_VERIFY));
		assertThat(picture.types()).containsOnly(
				entry("底盘", Set.of(GapType.BREAK, GapType.BREAK_MID, GapType.CORE_EXT)),
				entry("液压件", Set.of(GapType.BREAK)), entry("大梁", Set.of(GapType.WEAK)),
				entry("上装", Set.of(GapType.WEAK)), entry("整车", Set.of(GapType.WEAK)));
		assertThat(picture.leaderless()).isEmpty();
	}

	@Test
	void judgesTheSpecialVehicleChainWithFirmsThatCome() {
		World world = World.named("t-a");
		GapPicture chassis = judge(apply(world, List.of("F6"), List.of()));
		assertThat(chassis.classesOf("X")).containsEntry("底盘", OpportunityClass.STRENGTHEN)
			.containsEntry("电池", OpportunityClass.FILL);
		assertThat(chassis.typesOf("电池")).containsExactlyInAnyOrder(GapType.BREAK, GapType.CORE_EXT);
		GapPicture battery = judge(apply(world, List.of("F7"), List.of()));
		assertThat(battery.classesOf("X")).containsEntry("电池", OpportunityClass.STRENGTHEN);
		assertThat(battery.typesOf("电池")).containsExactly(GapType.WEAK);
	}

	@Test
	void losesTheLeader() {
		GapPicture picture = judge(apply(World.named("t-a"), List.of(), List.of("F4")));
		assertThat(picture.leaderless()).containsExactly("X");
		assertThat(picture.typesOf("整车")).contains(GapType.VACANCY);
		assertThat(picture.classesOf("X")).containsEntry("整车", OpportunityClass.REFILL);
	}

	@Test
	void seesAVacancyAndItsOrphans() {
		World world = World.of("""
				supplies: [车架 -> 整车, 驾驶室 -> 整车]
				firms: {H: {makes: [整车]}, V1: {makes: [车架]}, V2: {makes: [驾驶室]}}
				""");
		Snapshot after = apply(world, List.of(), List.of("H"));
		assertThat(after.node("整车").orElseThrow().isAbsent()).isTrue();
		assertThat(after.node("整车").orElseThrow().lostAt()).isEqualTo(World.TODAY);
		assertThat(judge(after).typesOf("整车")).contains(GapType.VACANCY, GapType.DOWN);
		assertThat(judge(after).classesOf("X")).containsEntry("整车", OpportunityClass.REFILL);
		assertThat(judge(after).leaderless()).containsExactly("X");
	}

	@Test
	void seesAWorldByAmounts() {
		GapPicture picture = judge(World.of(PurchaseWorld.TEXT).snapshot());
		assertThat(picture.typesOf("n1")).contains(GapType.BLOCK).doesNotContain(GapType.CAPACITY);
		assertThat(picture.typesOf("n2")).doesNotContain(GapType.BLOCK, GapType.CAPACITY, GapType.CORE_EXT);
		assertThat(picture.typesOf("n3")).containsExactly(GapType.BREAK, GapType.CORE_EXT);
	}

	@Test
	void leavesOpenWhatNobodyChecked() {
		World world = World.of("""
				supplies: [a -> b]
				firms:
				  A: {makes: [a]}
				  W: {makes: {a: 0.5}}
				  U: {makes: [b], status: UNVERIFIED}
				  O: {at: [外地], makes: [b]}
				""");
		assertThat(state(world.snapshot(), "b")).isEqualTo("UNKNOWN");
		assertThat(state(apply(world, List.of(), List.of("A")), "a")).isEqualTo("UNKNOWN");
		assertThat(state(apply(world, List.of(), List.of("A", "W")), "a")).isEqualTo("ABSENT");
		assertThat(state(apply(world, List.of(), List.of("U")), "b")).isEqualTo("ABSENT");
		assertThat(state(apply(world, List.of("U"), List.of()), "b")).isEqualTo("PRESENT");
		assertThat(state(apply(world, List.of("O"), List.of("U")), "b")).isEqualTo("PRESENT");
	}

	@Test
	void seesCapacityShrink() {
		World world = World.of("""
				supplies: [a -> b]
				firms:
				  A: {makes: {a: {capacity: 60}}}
				  B: {makes: {a: {capacity: 20}}}
				  C: {makes: {a: {capacity: 30}}, status: CLOSED, closedAt: '2026-01-01'}
				  D: {makes: {a: {capacity: 500}}, status: CLOSED, closedAt: '2020-01-01'}
				  E: {at: [外地], makes: {a: {capacity: 80}}}
				""");
		assertThat(judge(world.snapshot()).typesOf("a")).doesNotContain(GapType.SHRINK);
		assertThat(judge(apply(world, List.of(), List.of("B"))).typesOf("a")).contains(GapType.WEAK)
			.doesNotContain(GapType.SHRINK);
		assertThat(judge(apply(world, List.of(), List.of("A"))).typesOf("a")).contains(GapType.SHRINK);
		assertThat(judge(apply(world, List.of("E"), List.of("A"))).typesOf("a")).doesNotContain(GapType.SHRINK);
	}

	@Test
	void countsProducersAnywhere() {
		World world = World.of("""
				nodes: {a: {complete: true}}
				supplies: [a -> b]
				firms:
				  B: {makes: [b]}
				  A1: {makes: [a]}
				  A2: {at: [外地], makes: [a]}
				  A3: {at: [外地], makes: [a]}
				""");
		assertThat(judge(world.snapshot()).typesOf("a")).doesNotContain(GapType.CHOKE);
		assertThat(judge(apply(world, List.of("A2"), List.of())).typesOf("a")).doesNotContain(GapType.CHOKE);
		assertThat(judge(apply(world, List.of(), List.of("A1"))).typesOf("a")).contains(GapType.CHOKE);
	}

	@Test
	void leavesTheSnapshotAsItWas() {
		World world = World.named("t-a");
		Snapshot snapshot = world.snapshot();
		List<PlaceNode> before = List.copyOf(snapshot.nodes());
		new Hypothesis(world.firms("F6", "F9"), world.firms("F1", "F4")).suppose(snapshot, World.TODAY, World.SINCE);
		assertThat(snapshot.nodes()).containsExactlyElementsOf(before);
		assertThat(judge(snapshot)).isEqualTo(judge(world.snapshot()));
	}

	private static String state(Snapshot snapshot, String node) {
		return snapshot.node(node).orElseThrow().state().state();
	}

	private static Snapshot apply(World world, List<String> arriving, List<String> leaving) {
		return new Hypothesis(arriving.stream().map(world::firm).toList(), leaving.stream().map(world::firm).toList())
			.suppose(world.snapshot(), World.TODAY, World.SINCE)
			.after();
	}

	private static GapPicture judge(Snapshot snapshot) {
		return new GapRules(Settings.DEFAULT).judge(snapshot, World.TODAY);
	}

}

package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import cn.chainmap.firm.FirmStatus;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.rate.PurchaseRates;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.LineChange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of any world and any firms that come and go.
 */
class WhatIfPropertyTests {

	private final GapRules rules = new GapRules(Settings.DEFAULT);

	@Property
	void everyMemberOfEveryChainHasOneClass(@ForAll long seed) {
		RandomGraph random = new RandomGraph(seed, true);
		Snapshot snapshot = World.of(random.graph()).snapshot();
		GapPicture picture = this.rules.judge(snapshot, World.TODAY);
		snapshot.topology()
			.chains()
			.forEach(chain -> assertThat(picture.classesOf(chain.id()).keySet())
				.containsExactlyElementsOf(snapshot.topology().members(chain.id())));
		assertThat(picture.coverage().values()).allMatch(coverage -> coverage >= 0 && coverage <= 1);
	}

	@Property
	void anArrivalRemovesNoPresentNodeAndNeverLowersTheFixedBase(@ForAll long seed) {
		RandomGraph random = new RandomGraph(seed, true);
		World world = World.of(random.graph());
		Snapshot before = world.snapshot();
		Snapshot after = arrive(world, before, random.someFirms(4));
		assertThat(after.present()).containsAll(before.present());
		LineChange change = lines(before).changeTo(after.present());
		assertThat(change.fixedBase().satisfied()).isGreaterThanOrEqualTo(change.before().satisfied());
		assertThat(change.broken()).isEmpty();
		assertThat(change.orphans()).isEmpty();
	}

	@Property
	void aDepartureAddsNoPresentNodeAndNeverRaisesTheFixedBase(@ForAll long seed) {
		RandomGraph random = new RandomGraph(seed, true);
		World world = World.of(random.graph());
		Snapshot before = world.snapshot();
		Snapshot after = leave(world, before, random.someFirms(4));
		assertThat(before.present()).containsAll(after.present());
		LineChange change = lines(before).changeTo(after.present());
		assertThat(change.fixedBase().satisfied()).isLessThanOrEqualTo(change.before().satisfied());
		assertThat(change.closed()).isEmpty();
	}

	@Property
	void coveredLinesAreSubmodular(@ForAll long seed) {
		RandomGraph random = new RandomGraph(seed, false);
		World world = World.of(random.graph());
		Snapshot before = world.snapshot();
		Set<String> few = random.someFirms(2);
		Set<String> many = new LinkedHashSet<>(few);
		many.addAll(random.someFirms(3));
		for (String firm : world.firms()) {
			assertThat(gain(world, before, few, firm)).isGreaterThanOrEqualTo(gain(world, before, many, firm));
		}
	}

	@Property
	void ratesAreSharesOrNothing(@ForAll long seed) {
		RandomGraph random = new RandomGraph(seed, true);
		World world = World.of(random.graph());
		Snapshot before = world.snapshot();
		Set<String> arriving = random.someFirms(3);
		Set<String> leaving = random.someFirms(3);
		leaving.removeAll(arriving);
		Snapshot after = new Hypothesis(firms(world, arriving), firms(world, leaving))
			.suppose(before, World.TODAY, World.SINCE)
			.after();
		LineChange change = lines(before).changeTo(after.present());
		for (DemandLines lines : List.of(change.before(), change.after(), change.fixedBase())) {
			assertThat(lines.rate().isEmpty()).isEqualTo(lines.total() == 0);
			assertThat(lines.rate().orElse(0)).isBetween(0.0, 1.0);
		}
		assertThat(change.fixedBase().total()).isEqualTo(change.before().total());
		Double risk = SingleSourceRisk.of(after, lines(after)).mean();
		assertThat(risk == null || risk >= 0 && risk <= 1).isTrue();
		for (PlaceNode node : after.nodes()) {
			Double hhi = SingleSourceRisk.concentration(after, List.of(node.node())).hhi();
			int firms = node.firms().size();
			assertThat(hhi == null).isEqualTo(firms == 0);
			assertThat(hhi == null || hhi <= 1 && hhi >= 1.0 / firms - 1e-12).isTrue();
		}
	}

	@Property
	void closingAndReopeningRestoresEverything(@ForAll long seed) {
		RandomGraph random = new RandomGraph(seed, false);
		World world = World.of(random.graph());
		Snapshot before = world.snapshot();
		for (String id : world.firms()) {
			MovingFirm firm = world.firm(id);
			if (firm.isOperatingHere()) {
				Snapshot without = leave(world, before, Set.of(id));
				MovingFirm closed = new MovingFirm(id, firm.name(), false, true, FirmStatus.CLOSED, World.TODAY,
						firm.leads(), firm.revenueWanYuan(), firm.quality(), firm.makes(), firm.needs());
				Snapshot again = new Hypothesis(List.of(closed), List.of()).suppose(without, World.TODAY, World.SINCE)
					.after();
				assertThat(lines(again).lines()).isEqualTo(lines(before).lines());
				assertThat(this.rules.judge(again, World.TODAY)).isEqualTo(this.rules.judge(before, World.TODAY));
				assertThat(SingleSourceRisk.of(again, lines(again)))
					.isEqualTo(SingleSourceRisk.of(before, lines(before)));
			}
		}
	}

	@Property
	void judgingWhatCouldDifferIsJudgingEverything(@ForAll long seed) {
		RandomGraph random = new RandomGraph(seed, true);
		World world = World.of(random.graph());
		Snapshot before = world.snapshot();
		Set<String> arriving = random.someFirms(3);
		Set<String> leaving = random.someFirms(3);
		leaving.removeAll(arriving);
		Hypothesis hypothesis = new Hypothesis(firms(world, arriving), firms(world, leaving));
		Supposition supposition = hypothesis.suppose(before, World.TODAY, World.SINCE);
		Snapshot after = supposition.after();
		GapPicture known = this.rules.judge(before, World.TODAY);
		assertThat(this.rules.judge(supposition, known, World.TODAY)).isEqualTo(this.rules.judge(after, World.TODAY));
		assertThat(SingleSourceRisk.of(before, lines(before)).after(supposition, lines(after)))
			.isEqualTo(SingleSourceRisk.of(after, lines(after)));
		PurchaseRates today = PurchaseRates.of(before, Settings.DEFAULT);
		PurchaseRates then = PurchaseRates.of(after, Settings.DEFAULT);
		if (supposition.bought().isEmpty() && !today.haveAnyOf(supposition.made())) {
			assertThat(new PurchaseRange(supposition, hypothesis.newcomers(), today, Settings.DEFAULT).list())
				.allSatisfy(captured -> assertThat(captured.rate()).isEqualTo(then.ofPlace()));
		}
	}

	@Property
	void theOrderOfFirmsDoesNotMatter(@ForAll long seed) {
		RandomGraph random = new RandomGraph(seed, true);
		World world = World.of(random.graph());
		Snapshot before = world.snapshot();
		Set<String> arriving = random.someFirms(4);
		Set<String> leaving = random.someFirms(4);
		leaving.removeAll(arriving);
		GapPicture together = this.rules.judge(
				new Hypothesis(firms(world, arriving), firms(world, leaving)).suppose(before, World.TODAY, World.SINCE)
					.after(),
				World.TODAY);
		Snapshot leftFirst = arrive(world, leave(world, before, leaving), arriving);
		assertThat(this.rules.judge(leftFirst, World.TODAY)).isEqualTo(together);
		Snapshot arrivedFirst = leave(world, arrive(world, before, reversed(arriving)), reversed(leaving));
		assertThat(this.rules.judge(arrivedFirst, World.TODAY)).isEqualTo(together);
	}

	@Property
	void breakPointsAreWhatOpenLinesLack(@ForAll long seed) {
		Snapshot snapshot = World.of(new RandomGraph(seed, true).graph()).snapshot();
		GapPicture picture = this.rules.judge(snapshot, World.TODAY);
		for (PlaceNode node : snapshot.nodes()) {
			boolean missing = node.isAbsent()
					&& lines(snapshot).open().stream().anyMatch(line -> line.members().contains(node.node()));
			assertThat(picture.typesOf(node.node()).contains(GapType.BREAK)).isEqualTo(missing);
		}
	}

	private static int gain(World world, Snapshot before, Set<String> some, String firm) {
		Set<String> with = new LinkedHashSet<>(some);
		with.add(firm);
		return covered(before, arrive(world, before, with)) - covered(before, arrive(world, before, some));
	}

	private static int covered(Snapshot before, Snapshot after) {
		return lines(before).judgedBy(after.present()).satisfied();
	}

	private static DemandLines lines(Snapshot snapshot) {
		return DemandLines.of(snapshot.topology().graph(), snapshot.present());
	}

	private static Snapshot arrive(World world, Snapshot snapshot, Collection<String> firms) {
		return new Hypothesis(firms(world, firms), List.of()).suppose(snapshot, World.TODAY, World.SINCE).after();
	}

	private static Snapshot leave(World world, Snapshot snapshot, Collection<String> firms) {
		return new Hypothesis(List.of(), firms(world, firms)).suppose(snapshot, World.TODAY, World.SINCE).after();
	}

	private static List<MovingFirm> firms(World world, Collection<String> ids) {
		return ids.stream().map(world::firm).toList();
	}

	private static List<String> reversed(Set<String> ids) {
		List<String> reversed = new ArrayList<>(ids);
		java.util.Collections.reverse(reversed);
		return reversed;
	}

}

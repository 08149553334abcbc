package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.Snapshots;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.whatif.WhatIfRequest.Arrival;
import cn.chainmap.park.Place;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphReset;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What what-if says comes true: random firms come and go, first on paper, then in the
 * database, and both must agree.
 */
@GraphTest
class WhatIfEqualsDeedTests {

	private static final int WORLDS = 8;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private MovingFirms firms;

	@Autowired
	private WhatIfs whatIfs;

	private final GapRules rules = new GapRules(Settings.DEFAULT);

	@ParameterizedTest
	@ValueSource(longs = { 1, 1001 })
	void comesTrue(long first) {
		LocalDate today = LocalDate.now();
		for (long seed = first; seed < first + WORLDS; seed++) {
			GraphReset.clear(this.driver);
			RandomGraph random = new RandomGraph(seed, true);
			Set<String> arriving = random.someFirms(3);
			Set<String> leaving = random.someFirms(2);
			leaving.removeAll(arriving);
			GraphFixture.of(random.graph()).load(this.application);
			Place place = this.states.getTracked("本地");
			Snapshot before = this.snapshots.get(place);
			Hypothesis hypothesis = this.firms.find(place, before.topology(),
					arriving.stream().map(Arrival::ofFirm).toList(), leaving);
			Snapshot supposed = hypothesis.suppose(before, today, today.minusMonths(36)).after();
			WhatIf answer = this.whatIfs.answer(before, hypothesis, today);
			GraphFixture.of(random.graphAfter(arriving, leaving, today.toString())).load(this.application);
			Snapshot deed = this.snapshots.get(place);
			for (PlaceNode node : deed.nodes()) {
				assertThat(supposed.node(node.node()).map(PlaceNode::isPresent)).as("%d %s", seed, node)
					.contains(node.isPresent());
				assertThat(supposed.node(node.node()).map(PlaceNode::isAbsent)).as("%d %s", seed, node)
					.contains(node.isAbsent());
				assertThat(supposed.node(node.node()).map(PlaceNode::firms)).as("%d", seed).contains(node.firms());
			}
			assertThat(this.rules.judge(supposed, today)).as("seed %d", seed).isEqualTo(this.rules.judge(deed, today));
			assertThat(answer.after()).as("seed %d", seed)
				.isEqualTo(Comparison.rate(DemandLines.of(deed.topology().graph(), deed.present())));
			// Who leads is told of firms that are here, and not supposed.
			assertThat(supposed.facts()).usingRecursiveComparison()
				.ignoringFields("leading")
				.as("seed %d", seed)
				.isEqualTo(deed.facts());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = 2001)
	void readsTheGraphAsThePlainWorldDoes(long first) {
		for (long seed = first; seed < first + WORLDS; seed++) {
			GraphReset.clear(this.driver);
			Map<String, Object> graph = new RandomGraph(seed, true).graph();
			GraphFixture.of(graph).load(this.application);
			Snapshot read = this.snapshots.get(this.states.getTracked("本地"));
			assertThat(this.rules.judge(read, World.TODAY)).as("seed %d", seed)
				.isEqualTo(this.rules.judge(World.of(graph).snapshot(), World.TODAY));
		}
	}

}

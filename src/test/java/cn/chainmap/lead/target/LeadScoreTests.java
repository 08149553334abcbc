package cn.chainmap.lead.target;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.chain.NodeNeeds;
import cn.chainmap.park.Place;
import cn.chainmap.park.Sites;
import cn.chainmap.shared.PageRequest;
import cn.chainmap.support.GraphTest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The worked example T-K of the method, unrounded, and what is not listed.
 */
@GraphTest
class LeadScoreTests {

	private static final Offset<Double> EXACT = Offset.offset(1e-9);

	private static final TargetScope CHAIN = new TargetScope(null, "X", null, null);

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Targets targets;

	@Autowired
	private LocalStates states;

	@Autowired
	private Sites sites;

	@Test
	void addsUpTheKnownFirm() {
		TargetWorld.load(this.application);
		Target f6 = find(CHAIN, "F6");
		assertThat(f6.contributions()).extracting(Contribution::code).containsExactly(ScoreComponent.values());
		assertThat(values(f6)).containsExactly(new double[] { 0.9, 0.8, 1 - Math.pow(0.5, 1.5), 0.545, 0.8, 1 }, EXACT);
		assertThat(points(f6)).containsExactly(new double[] { 22.5, 20, 20 * (1 - Math.pow(0.5, 1.5)), 8.175, 8, 5 },
				EXACT);
		assertThat(f6.score()).isCloseTo(22.5 + 20 + 20 * (1 - Math.pow(0.5, 1.5)) + 8.175 + 8 + 5, EXACT);
		assertThat(f6.completeness()).isCloseTo(1, EXACT);
		assertThat(f6.type()).isEqualTo(TargetType.NEW);
		assertThat(f6.rank()).isEqualTo(1);
	}

	@Test
	void leavesUnknownWhatNobodyKnows() {
		TargetWorld.load(this.application);
		Target f9 = find(CHAIN, "F9");
		assertThat(values(f9)).containsExactly(new double[] { 0.9, 0.57, 1 - Math.pow(0.5, 0.5), 0.3, 0.3, 0.5 },
				EXACT);
		assertThat(f9.contributions()).extracting(Contribution::known)
			.containsExactly(true, true, true, false, false, true);
		assertThat(f9.score()).isCloseTo(22.5 + 14.25 + 20 * (1 - Math.pow(0.5, 0.5)) + 4.5 + 3 + 2.5, EXACT);
		assertThat(f9.completeness()).isCloseTo(0.75, EXACT);
	}

	@Test
	void multipliesByRhoForAbnormalOperation() {
		TargetWorld.load(this.application);
		double before = find(CHAIN, "F6").score();
		tag("F6", "专精特新", "经营异常");
		Target f6 = find(CHAIN, "F6");
		assertThat(f6.score()).isCloseTo(0.3 * before, EXACT);
		assertThat(f6.score()).isCloseTo(22.98, Offset.offset(0.005));
		assertThat(sum(f6)).isEqualTo(f6.score());
		assertThat(f6.riskReason()).isEqualTo("经营异常：总分乘以 0.3");
	}

	@Test
	void listsDishonestAndStoppedFirmsOnlyWithTheReason() {
		TargetWorld.load(this.application);
		tag("F6", "失信");
		TargetWorld.run(this.application, "MATCH (f:Firm {id: 'F9'}) SET f.status = 'SUSPENDED'");
		assertThat(list(CHAIN, false)).isEmpty();
		assertThat(list(CHAIN, true)).extracting(Target::firmId, Target::exclusionReason, Target::rank)
			.containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("F6", "失信被执行人或严重失信", null),
					org.assertj.core.groups.Tuple.tuple("F9", "不在营（停产）", null));
		assertThat(list(CHAIN, true)).filteredOn(row -> row.firmId().equals("F6"))
			.extracting(Target::score)
			.containsExactly(0.0);
	}

	@Test
	void hidesWhatNoSiteMayTake() {
		TargetWorld.load(this.application);
		this.sites.merge(List.of(TargetWorld.plant("S1", 12000.0, false), TargetWorld.land("S2", 500.0, false)));
		TargetWorld.needs(this.application, "底盘", new NodeNeeds(5000.0, null, null, null, null, null, null, true));
		assertThat(list(CHAIN, false)).extracting(Target::firmId).doesNotContain("F6");
		assertThat(list(CHAIN, true)).filteredOn(row -> row.firmId().equals("F6"))
			.extracting(Target::exclusion, Target::exclusionReason)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(Exclusion.PROHIBITED, "本地载体均不允许：厂房S1：须进化工园区，不在化工园区内"));
	}

	@Test
	void doesNotHideWhatNobodyKnowsToBeForbidden() {
		TargetWorld.load(this.application);
		TargetWorld.needs(this.application, "底盘", new NodeNeeds(5000.0, null, null, null, null, null, null, true));
		// S1 is known to lie outside a chemical park, of S2 nobody knows.
		Target f6 = find(CHAIN, "F6");
		assertThat(f6.contributions().get(5).known()).isFalse();
		assertThat(f6.contributions().get(5).value()).isEqualTo(0.5);
	}

	@Test
	void gatesByFit() {
		TargetWorld.load(this.application);
		TargetWorld.run(this.application,
				"MATCH (:Firm {id: 'F6'})-[m:PRODUCES]->() SET m.confidence = 0.78, m.revenueShare = 0.0");
		assertThat(list(CHAIN, true)).filteredOn(row -> row.exclusion() == Exclusion.LOW_FIT)
			.extracting(Target::firmId)
			.containsExactly("F6");
	}

	@Test
	void tellsHowAFirmWouldCome() {
		TargetWorld.load(this.application);
		TargetWorld.run(this.application, "MATCH (f:Firm {id: 'F6'}), (own:Firm {id: 'F2'}), (g:Firm {id: 'F9'}) "
				+ "CREATE (f)-[:INVESTED_IN]->(own) CREATE (g)-[:SHOWED]->(:ExpansionEvent {id: 'E', kind: 'ORIGIN_EXIT'})");
		assertThat(find(CHAIN, "F6").type()).isEqualTo(TargetType.EXPAND);
		assertThat(find(CHAIN, "F9").type()).isEqualTo(TargetType.RELOCATE);
		assertThat(find(new TargetScope("电池", null, null, null), "F7").type()).isEqualTo(TargetType.NEW);
	}

	private Target find(TargetScope scope, String firm) {
		return list(scope, false).stream().filter(row -> row.firmId().equals(firm)).findFirst().orElseThrow();
	}

	private List<Target> list(TargetScope scope, boolean excluded) {
		Place place = this.states.getTracked("本地");
		return this.targets.list(place, scope, TargetFilter.NONE, excluded, new PageRequest(0, 50)).page().rows();
	}

	// Behind the application's back, so that what was kept must be read anew.
	private void tag(String firm, String... tags) {
		TargetWorld.run(this.application, "MATCH (f:Firm {id: '" + firm + "'}) SET f.tags = ['"
				+ String.join("','", tags) + "'] WITH f MATCH (v:GraphVersion) SET v.version = v.version + 1");
	}

	private static double[] values(Target target) {
		return target.contributions().stream().mapToDouble(Contribution::value).toArray();
	}

	private static double[] points(Target target) {
		return target.contributions().stream().mapToDouble(Contribution::contribution).toArray();
	}

	private static double sum(Target target) {
		double sum = 0;
		for (Contribution contribution : target.contributions()) {
			sum += contribution.contribution();
		}
		return sum;
	}

}

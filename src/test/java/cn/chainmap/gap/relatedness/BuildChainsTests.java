package cn.chainmap.gap.relatedness;

import java.util.List;
import java.util.Map;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.Severity;
import cn.chainmap.gap.Snapshots;
import cn.chainmap.park.Place;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ranking of chains to build, with the figures of the method's example T-I.
 */
@GraphTest
class BuildChainsTests {

	private static final Offset<Double> EXACT = Offset.offset(1e-12);

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	@Autowired
	private BuildChains chains;

	@Autowired
	private Relatedness relatedness;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void scoresTheExample() {
		Place local = load();
		setPolicy(true);
		BuildRanking ranking = this.chains.rank(local);
		assertThat(ranking.computing()).isFalse();
		assertThat(ranking.regions()).isEqualTo(4);
		BuildChain chain = ranking.rows().get(0);
		assertThat(ranking.rows()).as("Y is here already").hasSize(1);
		assertThat(chain.chainId()).isEqualTo("X");
		assertThat(chain.score()).isEqualTo(54.0416666667, Offset.offset(1e-9));
		assertThat(chain.coverage()).isEqualTo(0.4 / 2.8, EXACT);
		assertThat(chain.rank()).isEqualTo(1);
		assertThat(chain.ubiquityRank()).isEqualTo(1);
		Map<String, Severity.Term> terms = chain.terms()
			.stream()
			.collect(java.util.stream.Collectors.toMap(Severity.Term::code, term -> term));
		assertThat(terms.get("RELATEDNESS").value()).isEqualTo(0.62 / 2.4, EXACT);
		assertThat(terms.get("ANCHOR").value()).isEqualTo(1.0 / 3, EXACT);
		assertThat(terms.get("OPPORTUNITY").value()).isEqualTo(1, EXACT);
		assertThat(terms.get("POLICY").value()).isEqualTo(1);
		assertThat(chain.terms()).allMatch(Severity.Term::known);
		assertThat(chain.terms().stream().mapToDouble(Severity.Term::contribution).sum()).isEqualTo(chain.score(),
				EXACT);
		assertThat(chain.nodes()).extracting(BuildChain.Missing::id).containsExactly("C", "D", "E");
		assertThat(chain.nodes()).extracting(BuildChain.Missing::ubiquity).containsExactly(2, 2, 1);
		assertThat(chain.nodes().get(1).omega()).isEqualTo(0.25, EXACT);
		assertThat(chain.nodes().get(1).opportunityGain()).isEqualTo(1.18, EXACT);
	}

	@Test
	void saysWhenThePolicyIsUnknown() {
		Severity.Term policy = this.chains.rank(load()).rows().get(0).terms().get(3);
		assertThat(policy.value()).isZero();
		assertThat(policy.known()).isFalse();
		assertThat(policy.note()).contains("未录入");
		setPolicy(false);
		Severity.Term refused = this.chains.rank(this.states.getTracked(null)).rows().get(0).terms().get(3);
		assertThat(refused.value()).isZero();
		assertThat(refused.known()).isTrue();
	}

	@Test
	void tellsOmegaOfAPlaceAndFollowsTheGraph() {
		Place local = load();
		assertThat(this.relatedness.find(this.snapshots.get(local)).orElseThrow().get("C")).isEqualTo(0.7, EXACT);
		GraphFixture.of("""
				places: [甲, 乙, 丙, 丁]
				chains: [X, Y]
				firms:
				  甲二厂: {at: [甲], makes: [D]}
				""").load(this.application);
		assertThat(this.relatedness.find(this.snapshots.get(this.states.getTracked(null))).orElseThrow().get("E"))
			.as("丁 makes E beside D, now u(D) = 3")
			.isEqualTo(1, EXACT);
	}

	@Test
	void countsNodesOfWhichNothingCanBeSaidWithNothing() {
		GraphFixture.of("""
				places: [甲, 乙]
				nodes: {a: {importance: 0.1}, b: {importance: 1}, c: {importance: 1, surveyed: 2026-01-01}}
				supplies: [a -> b, c -> b]
				firms:
				  F: {at: [甲], makes: [a]}
				  G: {at: [乙], makes: [b]}
				""").load(this.application);
		BuildChain chain = this.chains.rank(this.states.getTracked(null)).rows().get(0);
		assertThat(chain.terms().get(0).known()).isFalse();
		assertThat(chain.terms().get(0).value()).isZero();
		assertThat(chain.terms().get(2).value()).isZero();
		assertThat(chain.score()).as("half of the lines have a local member").isEqualTo(15, EXACT);
		assertThat(chain.nodes()).extracting(BuildChain.Missing::omega).containsOnlyNulls();
	}

	@Test
	void answersOverHttp() {
		load();
		DocumentContext json = new JsonApi(this.mvc).get("/api/build-chains");
		assertThat(json.<Map<String, Object>>read("$")).containsKeys("place", "rows", "computing", "regions", "note",
				"definition", "query", "dataAsOf");
		assertThat(json.<Map<String, Object>>read("$.rows[0]")).containsOnlyKeys("chainId", "name", "score", "rank",
				"ubiquityRank", "terms", "coverage", "nodes");
		assertThat(json.<Map<String, Object>>read("$.rows[0].terms[0]")).containsOnlyKeys("code", "name", "value",
				"weight", "contribution", "known", "note");
		assertThat(json.<Map<String, Object>>read("$.rows[0].nodes[0]")).containsOnlyKeys("id", "name", "omega",
				"opportunityGain", "ubiquity");
		assertThat(json.<String>read("$.note")).contains("弱证据");
		assertThat(json.<List<String>>read("$.rows[0].terms[*].code")).containsExactly("RELATEDNESS", "ANCHOR",
				"OPPORTUNITY", "POLICY");
	}

	private Place load() {
		GraphFixture.named("t-i").load(this.application);
		return this.states.getTracked(null);
	}

	private void setPolicy(boolean policy) {
		try (Session session = this.driver.session()) {
			session.run("MATCH (chain:Chain {id: 'X'}) SET chain.policy = $policy", Map.of("policy", policy)).consume();
		}
	}

}

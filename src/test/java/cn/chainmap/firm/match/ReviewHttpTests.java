package cn.chainmap.firm.match;

import java.util.List;
import java.util.Map;

import cn.chainmap.firm.match.FirmMatch.Candidate;
import cn.chainmap.firm.match.FirmMatch.Outcome;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The review queues over HTTP.
 */
@GraphTest
class ReviewHttpTests {

	private static final String GRAPH = """
			places: [本地]
			nodes: {摄像头模组: {aliases: [CCM]}, 光学镜头: {}, 马达: {}}
			firms:
			  A: {name: 盛泰光电, products: 摄像头模组、高清光学镜头}
			  B: {name: 盛泰光电科技股份有限公司, makes: {马达: 0.9}}
			  C: {name: 重庆盛泰光电有限公司}
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private LinkProposals proposals;

	@Autowired
	private FirmReviews reviews;

	@Autowired
	private Driver driver;

	@Autowired
	private ApplicationContext application;

	@Test
	void acceptingMakesALinkThatTellsItsSourceAndTakingItBackLeavesNothing() {
		load();
		assertThat(this.proposals.propose(List.of("A", "B", "C"), "b1")).isEqualTo(2);
		assertThat(get("/api/reviews/links")).bodyJson()
			.extractingPath("$.rows[*].id")
			.asArray()
			.containsExactly("A|摄像头模组", "A|光学镜头");
		assertThat(get("/api/reviews/links?min=0.9&batch=b1&method=EXACT&chain=X")).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(1);
		assertThat(post("/api/reviews/links", "{\"accept\": [\"A|摄像头模组\"]}")).bodyJson()
			.isLenientlyEqualTo("{\"accepted\": 1, \"rejected\": 0, \"left\": 1}");
		assertThat(values(
				"MATCH (:Firm {id: 'A'})-[r:PRODUCES]->({id: '摄像头模组'}) RETURN r.confidence AS v, r.source AS s, r.basis AS b"))
			.isEqualTo(Map.of("v", 1.0, "s", "测试; 产品原文「摄像头模组」，本机用户确认", "b", "PUBLIC"));
		// Again: nothing changes.
		assertThat(post("/api/reviews/links", "{\"accept\": [\"A|摄像头模组\"]}")).bodyJson()
			.extractingPath("$.accepted")
			.isEqualTo(0);
		assertThat(post("/api/reviews/links", "{\"reopen\": [\"A|摄像头模组\"]}")).bodyJson()
			.isLenientlyEqualTo("{\"reopened\": 1, \"left\": 2}");
		assertThat(values("MATCH (n:ChainNode {id: '摄像头模组'})-[s:LOCAL_STATE]->() RETURN s.makers AS m, "
				+ "EXISTS { (:Firm)-[:PRODUCES]->(n) } AS made"))
			.isEqualTo(Map.of("m", List.of(), "made", false));
	}

	@Test
	void whatWasRejectedIsNeverProposedAgain() {
		load();
		this.proposals.propose(List.of("A"), null);
		assertThat(post("/api/reviews/links", "{\"reject\": [\"A|光学镜头\"]}")).bodyJson()
			.extractingPath("$.rejected")
			.isEqualTo(1);
		assertThat(this.proposals.propose(List.of("A", "A"), null)).isZero();
		assertThat(get("/api/reviews/links?state=REJECTED")).bodyJson()
			.extractingPath("$.rows[0].by")
			.isEqualTo("本机用户");
		assertThat(get("/api/reviews/links")).bodyJson().extractingPath("$.total").isEqualTo(1);
	}

	@Test
	void allFromAConfidenceAreAcceptedAtOnce() {
		load();
		this.proposals.propose(List.of("A"), null);
		assertThat(post("/api/reviews/links", "{\"above\": 0.7}")).bodyJson()
			.isLenientlyEqualTo("{\"accepted\": 2, \"left\": 0}");
	}

	@Test
	void aScopeNeverMakesANodePresent() {
		load();
		run("MATCH (c:Firm {id: 'C'}) SET c.scope = '摄像头模组制造；马达销售'");
		assertThat(this.proposals.propose(List.of("C"), null)).isEqualTo(1);
		post("/api/reviews/links", "{\"accept\": [\"C|摄像头模组\"]}");
		assertThat(values("MATCH (:ChainNode {id: '摄像头模组'})-[s:LOCAL_STATE]->() RETURN s.state AS s"))
			.isEqualTo(Map.of("s", "UNKNOWN"));
	}

	@Test
	void unknownAndOddRequestsAreRefusedByName() {
		load();
		assertThat(post("/api/reviews/links", "{\"accept\": [\"无\"]}")).hasStatus(404);
		assertThat(post("/api/reviews/links", "{\"accept\": [\"A|无\"]}")).hasStatus(404);
		assertThat(post("/api/reviews/links", "{\"above\": 2}")).hasStatus(400);
		assertThat(get("/api/reviews/links?state=X")).hasStatus(400);
		assertThat(get("/api/reviews/firms?state=X")).hasStatus(400);
		assertThat(post("/api/reviews/firms/A", "{\"decision\": \"MERGE\", \"into\": \"B\"}")).hasStatus(404);
		assertThat(post("/api/firms/A/merge", "{}")).hasStatus(400);
		assertThat(post("/api/firms/A/unmerge", "{}")).hasStatus(404);
		assertThat(post("/api/firms/A/merge", "{\"into\": \"A\"}")).hasStatus(409);
	}

	@Test
	void firmsThatMayBeOneStandSideBySideUntilSomebodyDecides() {
		load();
		FirmMatch match = new FirmMatch(Outcome.REVIEW, null,
				List.of(new Candidate("B", "盛泰光电科技股份有限公司", 2.9), new Candidate("C", "重庆盛泰光电有限公司", 2.8)), 0.1,
				"相像的企业不止一家");
		assertThat(this.reviews.open(Map.of("A", match), "b1")).isEqualTo(1);
		MvcTestResult queue = get("/api/reviews/firms");
		assertThat(queue).bodyJson()
			.extractingPath("$.rows[0].candidates[*].firmId")
			.asArray()
			.containsExactly("B", "C");
		assertThat(queue).bodyJson().extractingPath("$.rows[0].firm.values.products").isEqualTo("摄像头模组、高清光学镜头");
		assertThat(queue).bodyJson().extractingPath("$.rows[0].different").asArray().contains("name", "products");
		assertThat(post("/api/reviews/firms/A", "{\"decision\": \"MERGE\", \"into\": \"B\"}")).bodyJson()
			.extractingPath("$.left")
			.isEqualTo(0);
		assertThat(get("/api/firms/B/merged")).bodyJson().extractingPath("$[0].firmId").isEqualTo("A");
		assertThat(post("/api/reviews/firms/A", "{\"decision\": \"MERGE\", \"into\": \"C\"}")).hasStatus(409);
		assertThat(post("/api/reviews/firms/A", "{\"decision\": \"REOPEN\"}")).bodyJson()
			.extractingPath("$.left")
			.isEqualTo(1);
		assertThat(get("/api/firms/B/merged")).bodyJson().extractingPath("$").asArray().isEmpty();
		post("/api/reviews/firms/A", "{\"decision\": \"APART\"}");
		assertThat(this.reviews.open(Map.of("A", match), "b2")).isZero();
		assertThat(get("/api/reviews/firms")).bodyJson().extractingPath("$.total").isEqualTo(0);
	}

	@Test
	void duplicatesAreSearchedForInTheBackground() {
		load();
		assertThat(post("/api/reviews/firms/propose", "")).hasStatus(202);
		for (int i = 0; i < 300 && running("/api/reviews/firms/propose"); i++) {
			try {
				Thread.sleep(100);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		assertThat(get("/api/reviews/firms/propose")).bodyJson()
			.isLenientlyEqualTo("{\"state\": \"DONE\", \"done\": 3}");
		assertThat(get("/api/reviews/firms")).bodyJson().extractingPath("$.rows[*].id").asArray().contains("A");
	}

	private boolean running(String path) {
		try {
			return get(path).getResponse().getContentAsString().contains("RUNNING");
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void load() {
		GraphFixture.of(GRAPH).load(this.application);
		this.application.getBean(cn.chainmap.firm.LocalStates.class).getTracked(null);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private MvcTestResult post(String path, String json) {
		return this.mvc.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(json).exchange();
	}

	private Map<String, Object> values(String query) {
		try (Session session = this.driver.session()) {
			return session.run(query).single().asMap();
		}
	}

	private void run(String statement) {
		try (Session session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

}

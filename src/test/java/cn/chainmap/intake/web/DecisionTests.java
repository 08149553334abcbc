package cn.chainmap.intake.web;

import java.util.List;
import java.util.Map;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphDump;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows whose firm may be one of the graph: decided in the preview, carried out with the
 * batch, and taken back with it.
 */
@GraphTest
class DecisionTests {

	private static final String GRAPH = """
			places: [本地]
			nodes: {摄像头模组: {}, 光学镜头: {}, 马达: {}}
			firms:
			  B: {name: 盛泰光电科技股份有限公司, makes: {马达: 0.9}}
			  C: {name: 重庆盛泰光电有限公司}
			  D: {name: 红岩重工有限公司}
			  E: {name: 红岩重工车桥有限公司}
			""";

	private static final String FIRMS = "name,local,status,products,source\n盛泰光电,false,operating,光学镜头,填报2026年1月\n"
			+ "红岩重工,false,operating,,填报2026年1月\n";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	private ImportApi api;

	@BeforeEach
	void setUp() {
		this.api = new ImportApi(this.mvc);
		GraphFixture.of(GRAPH).load(this.application);
	}

	@Test
	void showsTheRowBesideItsCandidatesAndCarriesTheDecisionsOut() {
		List<String> before = GraphDump.of(this.driver);
		DocumentContext preview = this.api.upload("firms.csv", FIRMS);
		assertThat(preview.read("$.review", Integer.class)).as("%s", preview.jsonString()).isEqualTo(2);
		DocumentContext rows = this.api.get(preview, "/changes?type=review");
		assertThat(rows.<List<Object>>read("$.rows[*].name")).containsExactly("盛泰光电", "红岩重工");
		assertThat(rows.<List<Object>>read("$.rows[0].review.candidates[*].firmId")).containsExactlyInAnyOrder("B",
				"C");
		assertThat(rows.<List<Object>>read("$.rows[0].review.candidates[?(@.firmId == 'B')].values.name"))
			.containsExactly("盛泰光电科技股份有限公司");
		assertThat(rows.read("$.rows[0].review.values.products", String.class)).isEqualTo("光学镜头");
		assertThat(rows.read("$.rows[0].note", String.class)).isEmpty();
		String first = rows.read("$.rows[0].key");
		String second = rows.read("$.rows[1].key");

		DocumentContext decided = decide(preview, Map.of(first, "{\"decision\": \"MERGE\", \"into\": \"B\"}"));
		assertThat(decided.read("$.decided", Integer.class)).isEqualTo(1);
		assertThat(this.api.get(preview, "/changes?type=review").read("$.rows[0].review.decision.into", String.class))
			.isEqualTo("B");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);

		String body = "{\"decisions\": {\"" + second + "\": {\"decision\": \"APART\"}}}";
		DocumentContext applied = this.api.act(preview, "apply", body);
		assertThat(applied.read("$.status", String.class)).as("%s", applied.jsonString()).isEqualTo("APPLIED");
		assertThat(applied.read("$.decided", Integer.class)).isEqualTo(2);
		assertThat(strings("MATCH (f:Firm) RETURN f.name AS x ORDER BY x")).containsExactly("盛泰光电科技股份有限公司", "红岩重工",
				"红岩重工有限公司", "红岩重工车桥有限公司", "重庆盛泰光电有限公司");
		assertThat(strings("MATCH (f:Firm {id: 'B'}) RETURN f.products AS x")).containsExactly("光学镜头");
		assertThat(strings("MATCH (r:FirmReview) RETURN r.id + ' ' + r.state AS x ORDER BY x"))
			.containsExactlyInAnyOrder(first + " MERGED", second + " APART");
		// The products that came with the row are those of the firm it is part of now.
		assertThat(strings("MATCH (f:Firm)-[:MAY_PRODUCE]->(n) RETURN f.id + ' ' + n.id AS x"))
			.containsExactly("B 光学镜头");

		// Twice is once, and the same file says nothing new.
		assertThat(this.api.act(preview, "apply", body).read("$.appliedAt", String.class))
			.isEqualTo(applied.read("$.appliedAt", String.class));
		DocumentContext again = this.api.upload("firms.csv", FIRMS);
		assertThat(again.read("$.added", Integer.class)).as("%s", again.jsonString()).isZero();
		assertThat(again.read("$.review", Integer.class)).isZero();

		DocumentContext undone = this.api.act(preview, "undo", "{\"later\": \"KEEP\"}");
		assertThat(undone.read("$.status", String.class)).as("%s", undone.jsonString()).isEqualTo("UNDONE");
		assertThat(this.api.get(preview, "/left").<List<Object>>read("$")).isEmpty();
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void aNewFirmIsNotAskedAboutAndAnOpenRowGoesToTheQueueAndBack() {
		List<String> before = GraphDump.of(this.driver);
		DocumentContext preview = this.api.upload("firms.csv", FIRMS);
		String first = this.api.get(preview, "/changes?type=review").read("$.rows[0].key");
		this.api.act(preview, "apply", "{\"decisions\": {\"" + first + "\": {\"decision\": \"NEW\"}}}");
		assertThat(strings("MATCH (r:FirmReview)-[:REVIEWS]->(f) RETURN f.name + ' ' + r.state AS x"))
			.containsExactly("红岩重工 OPEN");
		assertThat(strings("MATCH (f:Firm {id: '" + first + "'})-[:MAY_PRODUCE]->(n) RETURN n.id AS x"))
			.containsExactly("光学镜头");
		this.api.act(preview, "undo", "{}");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void whatOthersDecidedSinceIsKeptAndListedOrTakenBackAsAsked() {
		List<String> before = GraphDump.of(this.driver);
		for (String later : List.of("KEEP", "REVERT")) {
			DocumentContext preview = this.api.upload("firms.csv", FIRMS.replace(",光学镜头,", ",光学镜头、马达,"), "firms2.csv",
					"id,name,local,status,products,source\nD,红岩重工有限公司,,operating,摄像头模组,填报\n");
			DocumentContext rows = this.api.get(preview, "/changes?type=review");
			String second = rows.read("$.rows[1].key");
			this.api.act(preview, "apply", "{}");
			post("/api/reviews/firms/" + second, "{\"decision\": \"MERGE\", \"into\": \"E\"}");
			post("/api/reviews/links", "{\"accept\": [\"D|摄像头模组\"]}");
			this.api.act(preview, "undo", "{\"later\": \"" + later + "\"}");
			DocumentContext left = this.api.get(preview, "/left");
			if (later.equals("REVERT")) {
				assertThat(left.<List<Object>>read("$[?(@.kept == true)]")).isEmpty();
				break;
			}
			assertThat(left.<List<Object>>read("$[?(@.why == 'MERGED')].name")).containsExactly("红岩重工");
			assertThat(left.<List<Object>>read("$[?(@.why == 'DECIDED')].name")).containsExactly("红岩重工有限公司 → 摄像头模组");
			assertThat(strings("MATCH (:Firm {id: 'D'})-[:PRODUCES]->(n) RETURN n.id AS x")).containsExactly("摄像头模组");
			assertThat(strings("MATCH (f:MergedFirm)-[:MERGED_INTO]->(e) RETURN e.id AS x")).containsExactly("E");
			assertThat(strings("MATCH (f:Firm) WHERE f.name = '盛泰光电' RETURN f.id AS x")).isEmpty();
			GraphFixture.of(GRAPH).load(this.application);
		}
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void refusesWhatIsNoCandidateAndLeavesOpenWhatHasBecomeImpossible() {
		DocumentContext preview = this.api.upload("firms.csv", FIRMS);
		String first = this.api.get(preview, "/changes?type=review").read("$.rows[0].key");
		for (String wrong : List.of("{\"" + first + "\": {\"decision\": \"MERGE\", \"into\": \"D\"}}",
				"{\"" + first + "\": {\"decision\": \"MERGE\"}}", "{\"无\": {\"decision\": \"NEW\"}}")) {
			JsonApi.problem(HttpStatus.BAD_REQUEST,
					this.api.exchange(preview, "apply", "{\"decisions\": " + wrong + "}"));
			assertThat(this.api.get(preview, "").read("$.status", String.class)).isEqualTo("PREVIEWED");
		}
		decide(preview, Map.of(first, "{\"decision\": \"MERGE\", \"into\": \"C\"}"));
		try (Session session = this.driver.session()) {
			session.run("MATCH (f:Firm {id: 'C'}) DETACH DELETE f").consume();
		}
		this.api.act(preview, "apply", "{}");
		assertThat(strings("MATCH (r:FirmReview {id: '" + first + "'}) RETURN r.state AS x")).containsExactly("OPEN");
	}

	private DocumentContext decide(DocumentContext preview, Map<String, String> decisions) {
		StringBuilder body = new StringBuilder();
		decisions.forEach((key, said) -> body.append("\"").append(key).append("\": ").append(said));
		assertThat(this.mvc.put()
			.uri("/api/imports/" + preview.read("$.id", String.class) + "/decisions")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"decisions\": {" + body + "}}")).hasStatus(HttpStatus.OK);
		return this.api.get(preview, "");
	}

	private void post(String path, String body) {
		assertThat(this.mvc.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(body))
			.hasStatus(HttpStatus.OK);
	}

	private List<String> strings(String query) {
		try (Session session = this.driver.session()) {
			return session.run(query).list(row -> row.get("x").asString());
		}
	}

}

package cn.chainmap.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hostile text in any parameter is only text: the answer is a list or a refusal, and the
 * graph stays as it is.
 */
@SeedTest
class InjectionTests {

	private static final List<String> PAYLOADS = List.of("'", "\"", "`", "\\", "\\u0060", "' OR 1=1 //",
			"}) DETACH DELETE n //", "'}) MATCH (n) DETACH DELETE n //", "` SET n.name = 'x' //", "$place",
			"1; MATCH (n) DELETE n", "\n MATCH (n) DETACH DELETE n", "/* */ RETURN 1", "' UNION MATCH (n) RETURN n //",
			"CALL dbms.listConfig()", "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", "AND", "NOT", "a OR", "*",
			"?", "*:*", "a~", "a^9", "[a TO b]", "(", "((((", "a\"b", "a || b", "a:b:c", "/(a+)+$/",
			"<script>alert(1)</script>", "${7*7}", "T(java.lang.Runtime)", "../../etc/passwd", "%0d%0aX: y", "\u0000",
			"a\u0000b", "\u202Ea", "\u200B", " ", "\r\n", "😀", "👨‍👩‍👧", "\uD800", "-1", "9999999999999999999999",
			"null", "{}", "a,b", "鋼".repeat(50), "a".repeat(5000), "( ".repeat(800), "\"".repeat(301),
			"a ".repeat(2000));

	private static final String CONTENT = """
			CALL () {
			  MATCH (n) WHERE NOT n:Probe RETURN count(n) AS nodes, sum(size(keys(n))) AS properties
			}
			CALL () {
			  MATCH ()-[r]->() WHERE type(r) <> 'LOCAL_STATE' RETURN count(r) AS lines, sum(size(keys(r))) AS notes
			}
			MATCH (firm:Firm)
			WITH nodes, properties, lines, notes, firm ORDER BY firm.id
			RETURN nodes, properties, lines, notes, collect(firm.name) AS names
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@BeforeEach
	void readOnce() {
		// The first call for a place notes that its states are kept from now on.
		new JsonApi(this.mvc).get("/api/rates");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/search?q={text}", "/api/gaps?q={text}", "/api/leads?q={text}",
			"/api/gaps?chain={text}", "/api/leads?node={text}", "/api/leads/export.csv?chain={text}",
			"/api/rates?place={text}", "/api/nodes/SV38/suppliers?where={text}", "/api/gaps?page={text}",
			"/api/search?q=钢&limit={text}", "/api/chains/SV/map?place={text}" })
	void takesHostileParametersAsText(String uri) {
		List<Object> before = graph();
		assertThat(failures(uri)).isEmpty();
		assertThat(graph()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/nodes/{text}", "/api/nodes/{text}/suppliers", "/api/chains/{text}/map",
			"/api/queries/gap/{text}", "/api/queries/{text}/x" })
	void takesHostilePathsAsText(String uri) {
		List<Object> before = graph();
		assertThat(failures(uri)).isEmpty();
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void findsNamesWithSyntaxInThem() {
		JsonApi api = new JsonApi(this.mvc);
		List<String> names = api.get("/api/search?q={text}", "(摄像头模组)").read("$.nodes[*].name");
		assertThat(names).anyMatch(name -> name.contains("摄像头模组"));
	}

	/** Requests that were neither answered with 200 nor refused with 400 or 404. */
	private List<String> failures(String uri) {
		List<String> failures = new ArrayList<>();
		for (String payload : PAYLOADS) {
			MvcTestResult result = new JsonApi(this.mvc).exchange(uri, payload);
			int status = result.getResponse().getStatus();
			String type = String.valueOf(result.getResponse().getContentType());
			boolean refused = Stream.of(400, 404).anyMatch(code -> code == status)
					&& type.startsWith("application/problem+json");
			if (!refused && status != 200) {
				failures.add(status + " " + type + " for " + payload);
			}
		}
		return failures;
	}

	private List<Object> graph() {
		try (Session session = this.driver.session()) {
			Record row = session.run(CONTENT).single();
			return List.copyOf(row.asMap().values());
		}
	}

}

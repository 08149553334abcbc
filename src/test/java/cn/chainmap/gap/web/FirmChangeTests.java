package cn.chainmap.gap.web;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Firms stop, move, shrink and open again; what is said of the place follows at once, and
 * is exactly what it was when all is undone.
 */
@GraphTest
class FirmChangeTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private LocalStates states;

	@Autowired
	private Driver driver;

	private JsonApi api;

	@BeforeEach
	void setUp() {
		this.api = new JsonApi(this.mvc);
		GraphFixture.named("t-a").load(this.application);
		this.states.getTracked("外地");
		this.states.getTracked("本地/甲园");
	}

	@Test
	void tellsWhatAChangeDoes() {
		DocumentContext answer = post("/api/firms/F3/close", "{\"date\": \"2026-01-05\"}");
		assertThat(answer.read("$.firm.status", String.class)).isEqualTo("CLOSED");
		assertThat(answer.read("$.firm.closedAt", String.class)).isEqualTo("2026-01-05");
		assertThat(answer.read("$.before.satisfied", Integer.class)).isEqualTo(3);
		assertThat(answer.read("$.after.lines", Integer.class)).isEqualTo(3);
		assertThat(answer.read("$.after.satisfied", Integer.class)).isEqualTo(1);
		assertThat(answer.<List<String>>read("$.states[*].nodeId")).containsExactly("上装");
		assertThat(answer.<List<String>>read("$.gapChanges[?(@.nodeId == '上装' && @.change == 'APPEARS')].type"))
			.contains("BREAK");
	}

	@Test
	void restoresExactlyWhateverHappened() {
		try (Session session = this.driver.session()) {
			session.run("MATCH (:Firm {id: 'F2'})-[makes:PRODUCES]->() SET makes.capacityWanYuan = 80.0").consume();
		}
		post("/api/firms/F2/reopen", "");
		List<String> states = states();
		Object gaps = this.api.get("/api/gaps?size=500").<Object>read("$");
		for (String[] changes : new String[][] { { "close", "{}" }, { "suspend", "{\"date\": \"2026-01-05\"}" },
				{ "move", "{\"to\": \"外地\"}" }, { "shrink", "{\"nodeId\": \"大梁\", \"capacityWanYuan\": 10}" }, { "move",
						"{\"to\": \"外地\"}", "close", "{}", "shrink", "{\"nodeId\": \"大梁\", \"capacityWanYuan\": 10}" },
				{ "suspend", "{}", "close", "{}" } }) {
			for (int i = 0; i < changes.length; i += 2) {
				post("/api/firms/F2/" + changes[i], changes[i + 1]);
			}
			assertThat(states()).isNotEqualTo(states);
			DocumentContext answer = post("/api/firms/F2/reopen", "");
			assertThat(answer.read("$.firm.changed", Boolean.class)).isFalse();
			assertThat(states()).isEqualTo(states);
			assertThat(this.api.get("/api/gaps?size=500").<Object>read("$")).isEqualTo(gaps);
		}
	}

	@Test
	void countsAFirmThatMovedAwayAsLostHereAndAsSupplyThere() {
		post("/api/firms/F2/move", "{\"to\": \"外地\", \"date\": \"2026-02-01\"}");
		DocumentContext here = this.api.get("/api/nodes/大梁");
		assertThat(here.read("$.state", String.class)).isEqualTo("ABSENT");
		assertThat(here.<List<String>>read("$.reasons")).containsExactly("LOST");
		assertThat(here.read("$.outsideFirms", Integer.class)).isEqualTo(1);
		assertThat(here.<List<String>>read("$.producers[*].status")).containsExactly("MOVED");
		assertThat(here.<List<String>>read("$.gaps[*].type")).contains("VACANCY");
		assertThat(this.api.get("/api/nodes/大梁?place=外地").read("$.state", String.class)).isEqualTo("PRESENT");
	}

	@Test
	void refusesWhatCannotBe() {
		problem(HttpStatus.NOT_FOUND, "/api/firms/NONE/close", "{}");
		problem(HttpStatus.NOT_FOUND, "/api/firms/F2/move", "{\"to\": \"没有\"}");
		problem(HttpStatus.BAD_REQUEST, "/api/firms/F2/move", "{}");
		problem(HttpStatus.BAD_REQUEST, "/api/firms/F2/move", "{\"to\": \"本地\"}");
		problem(HttpStatus.BAD_REQUEST, "/api/firms/F2/close", "{\"date\": \"2999-01-01\"}");
		problem(HttpStatus.BAD_REQUEST, "/api/firms/F2/close", "{\"date\": \"昨天\"}");
		problem(HttpStatus.BAD_REQUEST, "/api/firms/F2/shrink", "{\"nodeId\": \"大梁\", \"capacityWanYuan\": 10}");
		problem(HttpStatus.BAD_REQUEST, "/api/firms/F2/shrink", "{\"nodeId\": \"整车\", \"capacityWanYuan\": 10}");
		problem(HttpStatus.BAD_REQUEST, "/api/firms/F2/shrink", "{\"nodeId\": \"大梁\"}");
	}

	@Test
	void takesSeveralPlacesAsLocal() {
		DocumentContext both = this.api.get("/api/rates?place={place}", "外地,本地");
		assertThat(both.read("$.place.name", String.class)).isEqualTo("外地+本地");
		assertThat(both.read("$.district.lines", Integer.class)).isEqualTo(7);
		assertThat(both.read("$.district.satisfied", Integer.class)).isEqualTo(7);
		assertThat(this.api.get("/api/rates?place={place}", "本地，外地, 本地").<Object>read("$"))
			.isEqualTo(both.<Object>read("$"));
		post("/api/firms/F6/close", "{}");
		assertThat(this.api.get("/api/rates?place={place}", "外地,本地").read("$.district.satisfied", Integer.class))
			.isEqualTo(4);
		assertThat(this.api.get("/api/places").<List<String>>read("$[*].level")).doesNotContain("COMBINATION");
		assertThat(this.api.get("/api/rates?place={place}", "本地,本地").read("$.place.name", String.class))
			.isEqualTo("本地");
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/rates?place={place}", "本地,没有");
	}

	private DocumentContext post(String uri, String body) {
		MvcTestResult result = exchange(uri, body);
		assertThat(result).hasStatus(HttpStatus.OK);
		return JsonPath
			.parse(new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
	}

	private void problem(HttpStatus status, String uri, String body) {
		JsonApi.problem(status, exchange(uri, body));
	}

	private MvcTestResult exchange(String uri, String body) {
		return this.mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private List<String> states() {
		try (Session session = this.driver.session()) {
			return session.run("""
					MATCH (node:ChainNode)-[state:LOCAL_STATE]->(place:Place)
					RETURN place.code AS place, node.id AS node, state {.*, stamp: null} AS state ORDER BY place, node
					""")
				.list(row -> row.get("place").asString() + " " + row.get("node").asString() + " "
						+ new java.util.TreeMap<>(row.get("state").asMap()));
		}
	}

}

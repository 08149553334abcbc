package cn.chainmap.lead.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.shared.WriteApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * First report, first talk (首报首谈): one team at a time for a firm, its group and its
 * aliases.
 */
@GraphTest
@Import(SetClock.Configuration.class)
class ClaimTests {

	private static final int TEAMS = 100;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private Claims claims;

	@Autowired
	private SetClock clock;

	private JsonApi api;

	private WriteApi write;

	@BeforeEach
	void setUp() {
		this.api = new JsonApi(this.mvc);
		this.write = new WriteApi(this.mvc, "张三");
		this.clock.set("2026-03-01", "09:30");
		GraphFixture.of("""
				supplies: [部件 -> 成品]
				firms:
				  A: {makes: [成品]}
				  T: {name: 甲公司, at: [外地], makes: [部件]}
				  U: {name: 甲公司（旧名）, at: [外地], makes: [部件]}
				  G: {name: 甲集团, at: [外地], makes: [部件]}
				  O: {name: 无关公司, at: [外地], makes: [部件]}
				""").load(this.application);
		run("MATCH (t:Firm {id: 'T'}) SET t.aliases = ['甲公司（旧名）']");
		run("MATCH (t:Firm {id: 'T'}), (g:Firm {id: 'G'}) CREATE (g)-[:INVESTED_IN {share: 0.6}]->(t)");
	}

	@Test
	void leadsOfAMergedFirmFollowItAndComeBack() {
		LeadApi leads = new LeadApi(this.api, this.write);
		String lead = leads.add("O", "部件");
		this.write.post("/api/leads/" + lead + "/claim", "{\"team\": \"甲专班\"}");
		this.write.post("/api/firms/O/merge", "{\"into\": \"U\"}");
		assertThat(this.api.get("/api/leads/" + lead).read("$.firmId", String.class)).isEqualTo("U");
		assertThat(this.claims.holders(List.of("U")).get("U").claim().team()).isEqualTo("甲专班");
		// It is the lead of U for that node: there is no second one.
		assertThat(this.write
			.send(HttpMethod.POST, HttpStatus.OK, "/api/leads",
					"{\"firmId\": \"U\", \"nodeId\": \"部件\", \"team\": \"甲专班\"}")
			.read("$.id", String.class)).isEqualTo(lead);
		this.write.post("/api/firms/O/unmerge", "{}");
		assertThat(this.api.get("/api/leads/" + lead).read("$.firmId", String.class)).isEqualTo("O");
		assertThat(this.claims.holders(List.of("U"))).isEmpty();
	}

	@Test
	void oneOfAHundredSimultaneousClaimsWins() throws Exception {
		List<String> leads = List.of(add("T"), add("U"), add("G"));
		List<String> outcomes = race(team -> {
			int status = this.write
				.exchange(HttpMethod.POST, "/api/leads/" + leads.get(team % 3) + "/claim",
						"{\"team\": \"专班" + team + "\"}")
				.getResponse()
				.getStatus();
			return Integer.toString(status);
		});
		assertThat(outcomes).filteredOn("200"::equals).hasSize(1);
		assertThat(outcomes).filteredOn("409"::equals).hasSize(TEAMS - 1);
		assertThat(holders()).hasSize(1);
	}

	@Test
	void oneOfAHundredSimultaneousReportsWins() throws Exception {
		List<String> firms = List.of("T", "U", "G");
		List<String> outcomes = race(team -> Integer.toString(
				this.write
					.exchange(HttpMethod.POST, "/api/leads",
							"{\"firmId\": \"" + firms.get(team % 3) + "\", \"nodeId\": \"部件\", \"team\": \"专班" + team
									+ "\", \"claim\": true}")
					.getResponse()
					.getStatus()));
		assertThat(outcomes).filteredOn("201"::equals).hasSize(1);
		assertThat(outcomes).filteredOn("409"::equals).hasSize(TEAMS - 1);
		assertThat(holders()).hasSize(1);
	}

	@Test
	void oneOfAHundredSimultaneousOverridesIsLeft() throws Exception {
		String lead = add("T");
		this.claims.claim(lead, "首报专班", false, null);
		List<String> outcomes = race(team -> {
			this.claims.claim(lead, "专班" + team, true, "抢");
			return "200";
		});
		assertThat(outcomes).containsOnly("200");
		assertThat(holders()).hasSize(1);
		assertThat(events(lead)).filteredOn("OVERRIDDEN"::equals).hasSize(TEAMS);
	}

	@Test
	void tellsTheSecondWhoWhenAndUntilWhen() {
		String lead = add("T");
		DocumentContext claimed = this.write.post("/api/leads/" + lead + "/claim", "{\"team\": \"甲专班\"}");
		assertThat(claimed.read("$.claim.team", String.class)).isEqualTo("甲专班");
		assertThat(claimed.read("$.claim.by", String.class)).isEqualTo("张三");
		assertThat(claimed.read("$.claim.at", String.class)).isEqualTo("2026-03-01T09:30+08:00");
		assertThat(claimed.read("$.claim.until", String.class)).isEqualTo("2026-05-30");
		DocumentContext refused = refused(add("G"), "乙专班");
		assertThat(refused.read("$.holder.claim.team", String.class)).isEqualTo("甲专班");
		assertThat(refused.read("$.holder.relation", String.class)).isEqualTo("GROUP");
		assertThat(refused.read("$.detail", String.class)).contains("甲专班", "2026-03-01", "张三", "2026-05-30", "甲公司");
		assertThat(refused(add("U"), "乙专班").read("$.holder.relation", String.class)).isEqualTo("ALIAS");
		assertThat(refused(lead, "乙专班").read("$.holder.relation", String.class)).isEqualTo("SELF");
		this.write.post("/api/leads/" + add("O") + "/claim", "{\"team\": \"乙专班\"}");
		assertThat(this.api.get("/api/claims?firm=U&firm=O&firm=A").<Object>read("$.*.claim.team"))
			.isEqualTo(List.of("甲专班", "乙专班"));
	}

	@Test
	void endsByItselfAfterTheLastDay() {
		String lead = add("T");
		this.claims.claim(lead, "甲专班", false, null);
		this.clock.set("2026-05-30", "23:59");
		refused(lead, "乙专班");
		assertThat(this.api.get("/api/leads/" + lead).read("$.claim.team", String.class)).isEqualTo("甲专班");
		this.clock.set("2026-05-31", "00:00");
		assertThat(this.api.get("/api/leads/" + lead).<Object>read("$.claim")).isNull();
		assertThat(this.api.get("/api/claims?firm=T").<Object>read("$")).isEqualTo(java.util.Map.of());
		this.write.post("/api/leads/" + lead + "/claim", "{\"team\": \"乙专班\"}");
	}

	@Test
	void aSecondClaimOfTheHolderMovesNoDay() {
		String lead = add("T");
		this.claims.claim(lead, "甲专班", false, null);
		this.clock.set("2026-05-01", "10:00");
		assertThat(this.claims.claim(lead, "甲专班", false, null).claim().until()).hasToString("2026-05-30");
		assertThat(this.claims.claim(add("G"), "甲专班", false, null).claim().until()).hasToString("2026-05-30");
		assertThat(events(lead)).containsExactly("CLAIMED", "REGISTERED");
	}

	@Test
	void releasesTransfersAndOverridesWithAReason() {
		String lead = add("T");
		String other = add("G");
		this.claims.claim(lead, "甲专班", false, null);
		this.claims.claim(other, "甲专班", false, null);
		this.write.refused(HttpMethod.POST, HttpStatus.BAD_REQUEST, "/api/leads/" + lead + "/transfer",
				"{\"to\": \"乙专班\"}");
		this.write.post("/api/leads/" + lead + "/transfer", "{\"to\": \"乙专班\", \"reason\": \"分工调整\"}");
		assertThat(this.api.get("/api/leads/" + other).read("$.claim.team", String.class)).isEqualTo("乙专班");
		this.write.refused(HttpMethod.POST, HttpStatus.BAD_REQUEST, "/api/leads/" + lead + "/claim",
				"{\"team\": \"丙专班\", \"override\": true}");
		this.write.post("/api/leads/" + lead + "/claim",
				"{\"team\": \"丙专班\", \"override\": true, \"reason\": \"主任决定\"}");
		assertThat(this.api.get("/api/leads/" + other).<Object>read("$.claim")).isNull();
		assertThat(events(other)).containsExactly("OVERRIDDEN", "TRANSFERRED", "CLAIMED", "REGISTERED");
		this.write.post("/api/leads/" + lead + "/release", "{}");
		this.write.refused(HttpMethod.POST, HttpStatus.CONFLICT, "/api/leads/" + lead + "/release", "{}");
		DocumentContext log = this.api.get("/api/leads/" + lead + "/events");
		assertThat(log.<List<String>>read("$.rows[*].label")).containsExactly("释放", "首报认领", "改认", "移交", "首报认领", "登记");
		assertThat(log.<List<String>>read("$.rows[?(@.kind == 'OVERRIDDEN')].reason")).containsExactly("主任决定");
		assertThat(log.<List<String>>read("$.rows[*].by")).contains("张三");
	}

	@Test
	void registersOnceAndBulkSaysWhatBecameOfEachRow() {
		this.claims.claim(add("T"), "甲专班", false, null);
		String bulk = "{\"team\": \"乙专班\", \"claim\": true, \"rows\": [{\"firmId\": \"G\", \"nodeId\": \"部件\"}, "
				+ "{\"firmId\": \"O\", \"nodeId\": \"部件\"}, {\"firmId\": \"X\", \"nodeId\": \"部件\"}, "
				+ "{\"firmId\": \"O\", \"nodeId\": \"没有\"}]}";
		DocumentContext first = this.write.post("/api/leads/bulk", bulk);
		assertThat(first.<List<String>>read("$.rows[*].outcome")).containsExactly("HELD", "ADDED", "UNKNOWN_FIRM",
				"UNKNOWN_NODE");
		assertThat(first.read("$.rows[0].holder.claim.team", String.class)).isEqualTo("甲专班");
		DocumentContext second = this.write.post("/api/leads/bulk", bulk);
		assertThat(second.<List<String>>read("$.rows[*].outcome")).containsExactly("HELD", "EXISTED", "UNKNOWN_FIRM",
				"UNKNOWN_NODE");
		assertThat(second.read("$.existed", Integer.class)).isEqualTo(1);
		assertThat(this.api.get("/api/leads/board").read("$.total", Integer.class)).isEqualTo(2);
		String lead = second.read("$.rows[1].leadId", String.class);
		assertThat(events(lead)).containsExactly("CLAIMED", "REGISTERED");
		this.write.refused(HttpMethod.POST, HttpStatus.CONFLICT, "/api/leads",
				"{\"firmId\": \"U\", \"nodeId\": \"部件\", \"team\": \"乙专班\"}");
		this.write.refused(HttpMethod.POST, HttpStatus.NOT_FOUND, "/api/leads",
				"{\"firmId\": \"X\", \"nodeId\": \"部件\", \"team\": \"乙专班\"}");
		this.write.refused(HttpMethod.POST, HttpStatus.BAD_REQUEST, "/api/leads", "{\"firmId\": \"U\"}");
	}

	private List<String> race(Racer racer) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<Future<String>> racers = new ArrayList<>();
		ExecutorService threads = Executors.newFixedThreadPool(TEAMS);
		try {
			IntStream.range(0, TEAMS).forEach(team -> racers.add(threads.submit(() -> {
				start.await();
				return racer.run(team);
			})));
			start.countDown();
			List<String> outcomes = new ArrayList<>();
			for (Future<String> one : racers) {
				outcomes.add(one.get());
			}
			return outcomes;
		}
		finally {
			threads.shutdown();
		}
	}

	private String add(String firm) {
		DocumentContext lead = com.jayway.jsonpath.JsonPath
			.parse(JsonApi.text(this.write.exchange(HttpMethod.POST, "/api/leads",
					"{\"firmId\": \"" + firm + "\", \"nodeId\": \"部件\", \"team\": \"" + holderOr(firm) + "\"}")));
		return lead.read("$.id");
	}

	/** Whoever holds it may register more of it. */
	private String holderOr(String firm) {
		return this.claims.holders(List.of(firm))
			.values()
			.stream()
			.map(holder -> holder.claim().team())
			.findFirst()
			.orElse("登记专班");
	}

	private DocumentContext refused(String lead, String team) {
		return this.write.refused(HttpMethod.POST, HttpStatus.CONFLICT, "/api/leads/" + lead + "/claim",
				"{\"team\": \"" + team + "\"}");
	}

	private List<String> events(String lead) {
		return this.api.get("/api/leads/" + lead + "/events?size=500").read("$.rows[*].kind");
	}

	private Set<String> holders() {
		try (Session session = this.driver.session()) {
			return session.run("MATCH (:Lead)-[:CLAIMED_BY]->(team:Team) RETURN team.id AS team")
				.list(row -> row.get("team").asString())
				.stream()
				.collect(Collectors.toSet());
		}
	}

	private void run(String statement) {
		try (Session session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

	@FunctionalInterface
	private interface Racer {

		String run(int team) throws Exception;

	}

}

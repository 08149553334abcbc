package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.firm.StateCheck;
import cn.chainmap.firm.StateChecks;
import cn.chainmap.support.GraphDump;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Merging keeps everything, and taking it back restores everything.
 */
@GraphTest
class FirmMergesTests {

	private static final String GRAPH = """
			places: [本地, 外地, 本地/园]
			firms:
			  A: {name: 甲乙丙机械, at: [本地/园], makes: {g: 0.9, h: 0.5}, needs: {k: {amount: 10}}, tags: [链主]}
			  B: {name: 甲乙丙机械有限公司, at: [外地], makes: {h: {confidence: 0.8, capacity: 30}}, products: 大梁, revenue: 100}
			  C: {name: 丁戊己钢铁, at: [本地], makes: {k: 0.9}, status: CLOSED}
			  D: {name: 庚辛壬, at: [本地], makes: {g: 0.4}, status: UNVERIFIED}
			""";

	/** Links that no service of this module writes. */
	private static final List<String> OTHERS = List.of(
			"MATCH (a:Firm {id: 'A'}), (c:Firm {id: 'C'}) CREATE (a)-[:BUYS_FROM {node: 'k', amountWanYuan: 5.0, source: '台账'}]->(c)",
			"MATCH (a:Firm {id: 'A'}), (b:Firm {id: 'B'}) CREATE (b)-[:BUYS_FROM {node: 'g', amountWanYuan: 7.0, source: '台账'}]->(a)",
			"MATCH (a:Firm {id: 'A'}), (n:ChainNode {id: 'k'}) CREATE (a)-[:ASKED {answer: 'NO', at: '2026-01-02', by: '张'}]->(n)",
			"MATCH (a:Firm {id: 'A'}), (p:Place {code: '外地'}) CREATE (a)-[:INVESTED_IN {year: 2024, source: '公告'}]->(p), "
					+ "(a)-[:LEFT {at: '2020-01-01', onTheWay: false}]->(p)",
			"MATCH (a:Firm {id: 'A'}), (b:Firm {id: 'B'}), (c:Firm {id: 'C'}) "
					+ "CREATE (:Lead {id: 'L1'})-[:ABOUT {score: 3}]->(a), (:Lead {id: 'L2'})-[:ABOUT]->(b), "
					+ "(c)-[:INVESTED_IN {year: 2020}]->(a), (c)-[:INVESTED_IN {year: 2021}]->(a)");

	@Autowired
	private FirmMerges merges;

	@Autowired
	private LocalStates states;

	@Autowired
	private StateChecks checks;

	@Autowired
	private Driver driver;

	@Autowired
	private ApplicationContext application;

	@Test
	void everyLinkIsKeptWithItsSourceAndTheNamesAreAliases() {
		load();
		this.merges.merge("A", "B", false);
		assertThat(links("MATCH (b:Firm {id: 'B'})-[r]->(n) WHERE NOT type(r) STARTS WITH 'WAS_'"))
			.containsExactlyInAnyOrder("ASKED k", "CONSUMES k", "PRODUCES g", "PRODUCES h", "LOCATED_IN 外地",
					"LOCATED_IN 本地/园", "INVESTED_IN 外地", "LEFT 外地", "BUYS_FROM C");
		assertThat(links(
				"MATCH (b:Firm {id: 'B'})<-[r]-(n) WHERE type(r) <> 'MERGED_INTO' AND NOT type(r) STARTS WITH 'WAS_'"))
			.containsExactlyInAnyOrder("ABOUT L1", "ABOUT L2", "INVESTED_IN C", "INVESTED_IN C");
		assertThat(values(
				"MATCH (:Firm {id: 'B'})-[r:PRODUCES]->({id: 'h'}) RETURN r.confidence AS v, r.capacityWanYuan AS w"))
			.isEqualTo(Map.of("v", 0.8, "w", 30.0));
		assertThat(values("MATCH (b:Firm {id: 'B'}) RETURN b.aliases AS v, b.tags AS w, b.products AS x"))
			.isEqualTo(Map.of("v", List.of("甲乙丙机械"), "w", List.of("链主"), "x", "大梁"));
		assertThat(values("MATCH (a {id: 'A'}) RETURN labels(a) AS v")).isEqualTo(Map.of("v", List.of("MergedFirm")));
		assertThat(this.merges.list("B")).extracting(MergedFirm::firmId).containsExactly("A");
		assertStatesAreRight();
		// Known under both names from now on.
		assertThat(this.application.getBean(FirmMatching.class)
			.match(List.of(new FirmKeys("A", null, "随便", List.of(), null, null, null),
					new FirmKeys(null, null, "甲乙丙机械", List.of(), null, null, null))))
			.extracting(FirmMatch::firmId)
			.containsExactly("B", "B");
	}

	@Test
	void unmergeRestoresExactly() {
		load();
		List<String> before = GraphDump.of(this.driver);
		this.merges.merge("A", "B", false);
		assertThat(GraphDump.of(this.driver)).isNotEqualTo(before);
		this.merges.merge("A", "B", false);
		assertThat(this.merges.unmerge("A")).isEqualTo("B");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
		assertStatesAreRight();
	}

	@Test
	void anyMergesTakenBackInAnyOrderRestoreExactly() {
		Random random = new Random(15);
		for (int round = 0; round < 6; round++) {
			try (Session session = this.driver.session()) {
				session.run("MATCH (n) WHERE NOT n:SchemaMigration DETACH DELETE n").consume();
			}
			load();
			List<String> before = GraphDump.of(this.driver);
			List<String> firms = new ArrayList<>(List.of("A", "B", "C", "D"));
			java.util.Collections.shuffle(firms, random);
			List<String> merged = new ArrayList<>();
			for (int i = 0; i < 3; i++) {
				String firm = firms.remove(random.nextInt(firms.size()));
				this.merges.merge(firm, firms.get(random.nextInt(firms.size())), true);
				merged.add(firm);
			}
			assertStatesAreRight();
			java.util.Collections.shuffle(merged, random);
			merged.forEach(this.merges::unmerge);
			assertThat(GraphDump.of(this.driver)).as("round " + round + " " + merged).isEqualTo(before);
			assertStatesAreRight();
		}
	}

	@Test
	void whatWasRemovedSinceStaysRemoved() {
		load();
		this.merges.merge("A", "B", false);
		run("MATCH (:Firm {id: 'B'})-[r:BUYS_FROM]->(:Firm {id: 'C'}) DELETE r");
		run("MATCH (:Firm {id: 'B'})-[r:ASKED]->(:ChainNode {id: 'k'}) DELETE r");
		this.merges.unmerge("A");
		assertThat(links("MATCH (a:Firm {id: 'A'})-[r]->(n)")).contains("PRODUCES h", "PRODUCES g", "CONSUMES k")
			.doesNotContain("BUYS_FROM C", "ASKED k");
		assertStatesAreRight();
	}

	@Test
	void whatWasChangedSinceStays() {
		load();
		this.merges.merge("A", "B", false);
		run("MATCH (b:Firm {id: 'B'})-[r:PRODUCES]->({id: 'h'}) SET r.confidence = 0.95, r.source = '核实'");
		run("MATCH (b:Firm {id: 'B'}) SET b.products = '大梁、底盘'");
		this.merges.unmerge("A");
		assertThat(values("MATCH (:Firm {id: 'B'})-[r:PRODUCES]->({id: 'h'}) RETURN r.confidence AS v, r.source AS w"))
			.isEqualTo(Map.of("v", 0.95, "w", "核实"));
		assertThat(values("MATCH (:Firm {id: 'A'})-[r:PRODUCES]->({id: 'h'}) RETURN r.confidence AS v"))
			.isEqualTo(Map.of("v", 0.5));
		assertThat(values("MATCH (b:Firm {id: 'B'}) RETURN b.products AS v, coalesce(b.aliases, []) AS w"))
			.isEqualTo(Map.of("v", "大梁、底盘", "w", List.of()));
	}

	@Test
	void contradictionsBlockUnlessInsistedOn() {
		GraphFixture.of("""
				firms:
				  P: {name: 重庆长安汽车股份有限公司}
				  Q: {name: 重庆长安汽车股份有限公司北京分公司}
				""").load(this.application);
		assertThatExceptionOfType(MergeRefusedException.class).isThrownBy(() -> this.merges.merge("Q", "P", false))
			.withMessageContaining("分支机构");
		this.merges.merge("Q", "P", true);
		assertThat(this.merges.list("P")).hasSize(1);
		assertThatExceptionOfType(MergeRefusedException.class).isThrownBy(() -> this.merges.merge("P", "P", true));
	}

	private void load() {
		GraphFixture.of(GRAPH).load(this.application);
		OTHERS.forEach(this::run);
		this.states.getTracked(null);
		this.states.getTracked("本地/园");
	}

	private void assertStatesAreRight() {
		assertThat(this.checks.start(false)).isTrue();
		for (int i = 0; i < 300 && "RUNNING".equals(this.checks.find().map(StateCheck::state).orElse("")); i++) {
			try {
				Thread.sleep(100);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		StateCheck check = this.checks.find().orElseThrow();
		assertThat(check.state()).isEqualTo("DONE");
		assertThat(check.examples()).isEmpty();
	}

	private List<String> links(String match) {
		try (Session session = this.driver.session()) {
			return session.run(match + " RETURN type(r) + ' ' + coalesce(n.code, n.id) AS v")
				.list(row -> row.get("v").asString());
		}
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

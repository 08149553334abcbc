package cn.chainmap.intake.web;

import java.util.List;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Others add the same things between preview and writing: what was thought to be new is
 * there by then, and nothing of it is written over.
 */
@GraphTest
class ImportMeanwhileTests {

	private static final String FIRM_HEAD = "id,name,status,province,city,district,products,source\n";

	private static final String LINK_HEAD = "firm_id,node_id,role,confidence,source\n";

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
		GraphFixture.named("t-a").load(this.application);
	}

	@Test
	void leavesWhatIsThereByNowAndTellsOfIt() {
		DocumentContext mine = upload("K1,甲厂,operating,甲省,乙市,丙区,车架,填报\n", "K1,钢板,produces,0.9,填报\n");
		DocumentContext same = upload("K1,甲厂,operating,甲省,乙市,丙区,车架,填报\n", "K1,钢板,produces,0.9,填报\n");
		DocumentContext other = upload("K1,甲厂,closed,甲省,乙市,丁区,大梁,填报\nK2,乙厂,operating,甲省,乙市,丁区,大梁,填报\n",
				"K1,钢板,produces,0.2,填报\nK1,大梁,produces,0.3,填报\nK2,钢板,produces,0.8,填报\n");
		assertThat(
				List.of(ImportApi.counts(mine).get(0), ImportApi.counts(same).get(0), ImportApi.counts(other).get(0)))
			.containsExactly(2, 2, 5);

		assertThat(this.api.apply(mine).read("$.status", String.class)).isEqualTo("APPLIED");
		List<String> before = GraphDump.of(this.driver);

		DocumentContext again = this.api.apply(same);
		assertThat(again.read("$.conflicts", Integer.class)).isZero();
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);

		DocumentContext applied = this.api.apply(other);
		assertThat(applied.read("$.conflicts", Integer.class)).isEqualTo(2);
		assertThat(this.api.get(other, "/changes?type=conflict").<List<String>>read("$.rows[*].key"))
			.containsExactly("K1", "K1|钢板|produces");
		assertThat(strings(
				"MATCH (f:Firm) WHERE f.id STARTS WITH 'K' RETURN f.id + ' ' + f.status + ' ' + f.district + ' '"
						+ " + head(COLLECT { MATCH (f)-[:LOCATED_IN]->(p) RETURN p.name }) AS x ORDER BY x"))
			.containsExactly("K1 ACTIVE 丙区 丙区", "K2 ACTIVE 丁区 丁区");
		assertThat(strings("MATCH (f:Firm)-[m:PRODUCES]->(n) WHERE f.id STARTS WITH 'K' "
				+ "RETURN f.id + ' ' + n.id + ' ' + m.confidence AS x ORDER BY x"))
			.containsExactly("K1 大梁 0.3", "K1 钢板 0.9", "K2 钢板 0.8");

		this.api.act(other, "undo", "{\"later\": \"KEEP\"}");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	/** Portions are made ready ahead, while what they build on is still being written. */
	@Test
	void writesWhatBuildsOnThePortionBefore() {
		DocumentContext whole = this.api.upload("chains.csv", "id,name,source\nT,试验链,填报\n", "nodes.csv",
				"id,chain_id,name,source\nTa,T,试验甲,填报\nTb,T,试验乙,填报\n", "supplies.csv",
				"from_node_id,to_node_id,criticality,source\nTa,Tb,3,填报\n", "firms.csv",
				FIRM_HEAD + "K1,甲厂,operating,甲省,乙市,丙区,车架,填报\n", "links.csv",
				LINK_HEAD + "K1,Ta,produces,0.9,填报\nK1,Tb,consumes,0.9,填报\n");
		assertThat(this.api.apply(whole).read("$.status", String.class)).isEqualTo("APPLIED");
		assertThat(strings("MATCH (a)-[s:SUPPLIES]->(b:ChainNode {id: 'Tb'}) RETURN a.id + ' ' + s.chain AS x"))
			.containsExactly("Ta T");
		assertThat(strings(
				"MATCH (:Firm {id: 'K1'})-[m:PRODUCES|CONSUMES]->(n) RETURN type(m) + ' ' + n.id AS x " + "ORDER BY x"))
			.containsExactly("CONSUMES Tb", "PRODUCES Ta");
	}

	private DocumentContext upload(String firms, String links) {
		return this.api.upload("firms.csv", FIRM_HEAD + firms, "links.csv", LINK_HEAD + links);
	}

	private List<String> strings(String query) {
		try (Session session = this.driver.session()) {
			return session.run(query).list(row -> row.get("x").asString());
		}
	}

}

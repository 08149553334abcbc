package cn.chainmap.intake.web;

import java.util.List;
import java.util.Random;

import cn.chainmap.support.GraphDump;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A set as public national ones are: tens of thousands of rows with duplicates, negative
 * shares, accounting items for products, names of one character and self-loops. All names
 * and figures are made up. It comes in, says what it dropped and why, to the row, and
 * goes out again whole.
 */
@GraphTest
class NationalSetTests {

	private static final int NODES = 1000;

	private static final int FIRMS = 6000;

	private static final int LINKS = 12_000;

	private static final List<String> NO_PRODUCTS = List.of("平衡项目", "其他", "其他（补充）", "分部间抵销", "租赁");

	private static final String[] SIGNS = "甲乙丙丁戊己庚辛壬癸".split("");

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Test
	void survivesAndSaysWhatItDropped() {
		GraphFixture.of("places: [本地]").load(this.application);
		List<String> before = GraphDump.of(this.driver);
		ImportApi api = new ImportApi(this.mvc);
		DocumentContext preview = api.upload("chains.csv", "id,name,source\nN,样例全国链,样例集\n", "nodes.csv", nodes(),
				"supplies.csv", supplies(), "firms.csv", firms(), "firm_nodes.csv", links());
		assertThat(preview.read("$.status", String.class)).as("%s", preview.jsonString()).isEqualTo("PREVIEWED");
		int added = preview.read("$.added", Integer.class);
		assertThat(added).isEqualTo(1 + NODES + 1 + (NODES - 1) + FIRMS + LINKS);
		assertThat(preview.read("$.duplicate", Integer.class) + preview.read("$.rejected", Integer.class))
			.isEqualTo(NO_PRODUCTS.size() + 201 + 2 + 1000 + 501);
		String reasons = reasons(api, preview);
		assertThat(reasons).contains("环节不能是自己的投入", "说的是同一企业与环节，内容却不一致");

		DocumentContext applied = api.apply(preview);
		assertThat(applied.read("$.status", String.class)).isEqualTo("APPLIED");
		assertThat(number(
				"MATCH (:Firm)-[r:PRODUCES]->() WHERE r.revenueShare < 0 OR r.revenueShare > 1 RETURN count(r) AS x"))
			.isZero();
		assertThat(number("MATCH (:Firm)-[r:PRODUCES]->() RETURN count(r) AS x")).isEqualTo(LINKS);
		assertThat(number("MATCH (n:ChainNode)-[s:SUPPLIES]->(n) RETURN count(s) AS x")).isZero();
		assertThat(number("MATCH (n:ChainNode) WHERE n.name IN ['平衡项目', '其他', '租赁'] RETURN count(n) AS x")).isZero();

		assertThat(api.act(preview, "undo", "{}").read("$.status", String.class)).isEqualTo("UNDONE");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	private static String nodes() {
		StringBuilder nodes = new StringBuilder("id,chain_id,name,source\n");
		for (int i = 0; i < NODES; i++) {
			nodes.append("P").append(i).append(",N,样品").append(word(i)).append(",样例集\n");
		}
		NO_PRODUCTS
			.forEach(name -> nodes.append("Q").append(name.hashCode()).append(",N,").append(name).append(",样例集\n"));
		nodes.append("锡,N,锡,样例集\n");
		return nodes.toString();
	}

	private static String supplies() {
		StringBuilder supplies = new StringBuilder("from_node_id,to_node_id,relation,source\n");
		for (int i = 0; i + 1 < NODES; i++) {
			supplies.append("P").append(i).append(",P").append(i + 1).append(",input,样例集\n");
		}
		for (int i = 0; i < 200; i++) {
			supplies.append("P").append(i).append(",P").append(i).append(",input,样例集\n");
		}
		supplies.append("锡,平衡项目,input,样例集\n");
		return supplies.toString();
	}

	private static String firms() {
		StringBuilder firms = new StringBuilder("id,name,status,source\n");
		for (int i = 0; i < FIRMS; i++) {
			firms.append("F").append(i).append(",样例").append(word(i)).append("有限公司,operating,样例集\n");
		}
		firms.append("G1,甲,operating,样例集\nG2,,operating,样例集\n");
		for (int i = 0; i < 1000; i++) {
			firms.append("F").append(i).append(",样例").append(word(i)).append("有限公司,operating,样例集\n");
		}
		return firms.toString();
	}

	private static String links() {
		Random random = new Random(11);
		StringBuilder links = new StringBuilder("firm_id,node_id,role,confidence,revenue_share,source\n");
		for (int i = 0; i < LINKS; i++) {
			String share = (i % 50 == 0) ? "-59" : (i % 50 == 1) ? "3.2" : String.valueOf(random.nextInt(100) / 100.0);
			links
				.append("F" + (i % FIRMS) + ",P" + ((i * 7 + i / FIRMS) % NODES) + ",produces,0.9," + share + ",样例集\n");
		}
		for (int i = 0; i < 500; i++) {
			links.append("F" + i + ",P" + ((i * 7) % NODES) + ",produces,0.9,0.5,样例集\n");
		}
		links.append("F1,其他,produces,0.9,0.5,样例集\n");
		return links.toString();
	}

	private static String reasons(ImportApi api, DocumentContext preview) {
		StringBuilder reasons = new StringBuilder();
		for (int page = 0; page < 20; page++) {
			reasons.append(api.get(preview, "/problems?size=200&page=" + page).read("$.rows[*].reason").toString());
		}
		return reasons.toString();
	}

	/** A word for a number, another one for each. */
	private static String word(int number) {
		StringBuilder word = new StringBuilder();
		for (int rest = number + 10_000; rest > 0; rest /= 10) {
			word.append(SIGNS[rest % 10]);
		}
		return word.toString();
	}

	private long number(String query) {
		try (Session session = this.driver.session()) {
			return session.run(query).single().get("x").asLong();
		}
	}

}

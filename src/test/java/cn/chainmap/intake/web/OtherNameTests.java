package cn.chainmap.intake.web;

import java.util.List;

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
 * Sheets refer to firms and nodes by other names (别名): where one thing is meant it is
 * taken, and said; where several could be, the row is rejected and names them.
 */
@GraphTest
class OtherNameTests {

	private static final String LINKS = """
			firm_id,node_id,role,confidence,source
			甲厂,%s,produces,0.9,填报
			""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Test
	void aNodeIsMeantByAnAlias() {
		DocumentContext preview = upload("铝壳");
		assertThat(ImportApi.counts(preview)).as("%s", preview.jsonString()).containsExactly(1, 0, 0, 0, 0);
		assertThat(reasons(preview)).containsExactly("「铝壳」按「压铸壳体」处理：是它的别名");
		new ImportApi(this.mvc).apply(preview);
		try (Session session = this.driver.session()) {
			assertThat(session.run("MATCH (:Firm {id: 'A'})-[:PRODUCES]->(n) RETURN n.id AS id").single().get("id"))
				.hasToString("\"N1\"");
		}
	}

	@Test
	void anAliasOfSeveralIsAskedAbout() {
		DocumentContext preview = upload("壳体");
		assertThat(ImportApi.counts(preview)).as("%s", preview.jsonString()).containsExactly(0, 0, 0, 0, 1);
		assertThat(reasons(preview)).containsExactly("「壳体」可能是「压铸壳体」「冲压壳体」：都有这个别名");
	}

	@Test
	void aNameGoesBeforeAnAlias() {
		DocumentContext preview = upload("冲压壳体");
		assertThat(ImportApi.counts(preview)).as("%s", preview.jsonString()).containsExactly(1, 0, 0, 0, 0);
		assertThat(reasons(preview)).isEmpty();
	}

	private DocumentContext upload(String node) {
		GraphFixture.of("""
				places: [本地]
				nodes: {N1: {}, N2: {}}
				firms:
				  A: {name: 甲厂, at: [本地]}
				""").load(this.application);
		try (Session session = this.driver.session()) {
			session.run("MATCH (n:ChainNode {id: 'N1'}) SET n.name = '压铸壳体', n.aliases = ['铝壳', '壳体']").consume();
			session.run("MATCH (n:ChainNode {id: 'N2'}) SET n.name = '冲压壳体', n.aliases = ['壳体']").consume();
		}
		return new ImportApi(this.mvc).upload("firm_nodes.csv", LINKS.formatted(node));
	}

	private static List<String> reasons(DocumentContext preview) {
		return preview.read("$.problems[*].reason");
	}

}

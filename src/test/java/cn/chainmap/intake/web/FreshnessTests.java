package cn.chainmap.intake.web;

import java.util.ArrayList;
import java.util.List;

import cn.chainmap.shared.JsonApi;
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
 * What nobody has confirmed for long, of all kinds and by person.
 */
@GraphTest
class FreshnessTests {

	private static final String GRAPH = """
			places: [本地]
			nodes: {钢板: {}, 底盘: {}}
			supplies: [钢板 -> 底盘]
			firms:
			  A: {name: 甲厂, makes: [钢板]}
			  B: {name: 乙厂}
			  C: {name: 丙厂}
			""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	private JsonApi api;

	@BeforeEach
	void setUp() {
		this.api = new JsonApi(this.mvc);
		GraphFixture.of(GRAPH).load(this.application);
		run("MATCH (f:Firm) REMOVE f.asOf");
		run("MATCH (f:Firm {id: 'A'}) SET f.checkedAt = '2020-01-01', f.checkedBy = '张三'");
		run("MATCH (f:Firm {id: 'B'}) SET f.checkedAt = '2020-02-01', f.checkedBy = '李四'");
	}

	@Test
	void countsByKindAndPersonAndListsPageByPage() {
		DocumentContext all = this.api.get("/api/freshness?days=180&size=2");
		assertThat(all.read("$.total", Integer.class)).isEqualTo(3);
		assertThat(all.<List<Object>>read("$.rows[*].key")).containsExactly("A", "B");
		assertThat(all.<List<Object>>read("$.people[*].count")).containsExactly(1, 1, 1);
		assertThat(all.<List<Object>>read("$.people[*].person")).containsExactly(null, "张三", "李四");
		assertThat(all.<List<Object>>read("$.kinds[?(@.count > 0)].kind")).contains("nodes", "supplies", "firms",
				"firm-nodes");
		DocumentContext rest = this.api.get("/api/freshness?days=180&size=2&after=" + all.read("$.next", String.class));
		assertThat(rest.<List<Object>>read("$.rows[*].name")).containsExactly("丙厂");
		assertThat(rest.read("$.next", String.class)).isNull();
		assertThat(keys("?days=180&person=李四")).containsExactly("B");
		assertThat(keys("?days=180&nobody=true")).containsExactly("C");
		assertThat(this.api.get("/api/freshness?days=180&kind=supplies").<List<Object>>read("$.rows[*].name"))
			.containsExactly("钢板 → 底盘");
		assertThat(this.api.get("/api/freshness?days=180&kind=firm-nodes").<List<Object>>read("$.rows[*].name"))
			.containsExactly("甲厂 → 钢板");
	}

	@Test
	void whatIsConfirmedLeavesTheListAtOnceWhateverItIs() {
		for (String kind : List.of("firms", "firm-nodes", "supplies", "nodes")) {
			DocumentContext before = this.api.get("/api/freshness?days=180&kind=" + kind);
			assertThat(this.mvc.post()
				.uri("/api/facts/verify")
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"kind\": \"" + kind + "\", \"key\": \"" + before.read("$.rows[0].key", String.class)
						+ "\"}"))
				.hasStatus(HttpStatus.OK);
			DocumentContext after = this.api.get("/api/freshness?days=180&kind=" + kind);
			assertThat(after.read("$.total", Integer.class)).as(kind)
				.isEqualTo(before.read("$.total", Integer.class) - 1);
			assertThat(after.<List<Object>>read("$.rows[*].key"))
				.doesNotContain(before.read("$.rows[0].key", String.class));
		}
	}

	private List<String> keys(String query) {
		return new ArrayList<>(this.api.get("/api/freshness" + query).<List<String>>read("$.rows[*].key"));
	}

	private void run(String query) {
		try (Session session = this.driver.session()) {
			session.run(query).consume();
		}
	}

}

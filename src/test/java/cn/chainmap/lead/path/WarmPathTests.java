package cn.chainmap.lead.path;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who could make an introduction, over HTTP, with ties entered over HTTP.
 */
@GraphTest
class WarmPathTests {

	private static final String GRAPH = """
			places: [本地, 外地]
			firms:
			  T: {at: [外地], name: 目标厂}
			  A: {at: [外地], name: 甲公司}
			  B: {at: [外地], name: 乙公司}
			  C: {at: [外地], name: 丙公司}
			  D: {at: [外地], name: 丁公司}
			  H: {name: 本地厂}
			""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Driver driver;

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void load() {
		this.api = new JsonApi(this.mvc);
		GraphFixture.of(GRAPH).load(this.application);
	}

	@Test
	void findsTheShortestWayToEachEndFirst() {
		ties("""
				[{"kind":"INVESTED_IN","from":"A","to":"T","share":0.6,"source":"年报2024-04"},
				 {"kind":"INVESTED_IN","from":"A","to":"H","share":0.3,"source":"年报"},
				 {"kind":"MEMBER_OF","from":"T","to":"川渝商会","role":"理事","source":"名录"},
				 {"kind":"MEMBER_OF","from":"H","to":"川渝商会","source":"名录"},
				 {"kind":"WORKS_FOR","from":"张三","to":"T","role":"董事长","source":"年报"},
				 {"kind":"NATIVE_OF","from":"张三","to":"本地","source":"访谈"}]""");
		DocumentContext list = this.api.get("/api/targets/T/paths");
		assertThat(list.<List<String>>read("$.paths[*].end.name")).containsExactly("张三", "本地厂");
		assertThat(list.<List<Integer>>read("$.paths[*].length")).containsExactly(1, 2);
		assertThat(list.<List<String>>read("$.paths[0].steps[*].words")).containsExactly("张三 任 目标厂 董事长，籍贯本地");
		assertThat(list.<List<String>>read("$.paths[1].steps[*].words")).containsExactly("目标厂 是 川渝商会 理事",
				"本地厂 是 川渝商会 会员");
		assertThat(list.<List<String>>read("$.paths[1].steps[*].sources[0].text")).containsExactly("名录", "名录");
		assertThat(list.read("$.paths[1].reason", String.class)).isEqualTo("请本地的「本地厂」引见：目标厂 是 川渝商会 理事；本地厂 是 川渝商会 会员");
	}

	@Test
	void goesFourStepsAndNoFurther() {
		ties("""
				[{"kind":"INVESTED_IN","from":"T","to":"A","source":"年报"},{"kind":"INVESTED_IN","from":"A","to":"B","source":"年报"},
				 {"kind":"INVESTED_IN","from":"B","to":"C","source":"年报"},{"kind":"INVESTED_IN","from":"C","to":"H","source":"年报"}]""");
		assertThat(this.api.get("/api/targets/T/paths").<List<Integer>>read("$.paths[*].length")).containsExactly(4);
		run("MATCH (:Firm {id:'C'})-[tie:INVESTED_IN]->(h:Firm {id:'H'}) DELETE tie WITH h MATCH (d:Firm {id:'D'}), (c:Firm {id:'C'}) "
				+ "CREATE (c)-[:INVESTED_IN]->(d), (d)-[:INVESTED_IN]->(h)");
		DocumentContext none = this.api.get("/api/targets/T/paths");
		assertThat(none.<List<Object>>read("$.paths")).isEmpty();
		assertThat(none.<List<String>>read("$.notes")).hasSize(1);
	}

	@Test
	void doesNotFollowHubs() {
		run("MATCH (t:Firm {id:'T'}), "
				+ "(h:Firm {id:'H'}) CREATE (t)-[:MEMBER_OF {source:'名录'}]->(c:Chamber {id:'大协会', name:'大协会'}), "
				+ "(h)-[:MEMBER_OF]->(c) WITH c UNWIND range(1, 600) AS n CREATE (:Firm {id: 'X' + n, "
				+ "name: 'X' + n, status: 'ACTIVE'})-[:MEMBER_OF]->(c)");
		assertThat(this.api.get("/api/targets/T/paths").<List<Object>>read("$.paths")).isEmpty();
	}

	@Test
	void saysWhatIsOnlyInferred() {
		GraphFixture.of("""
				places: [本地, 外地]
				supplies: [底盘 -> 整车]
				firms:
				  H: {name: 本地厂, makes: [整车]}
				  K: {name: 客户厂, makes: [整车]}
				  T: {at: [外地], name: 目标厂, makes: [底盘]}
				""").load(this.application);
		run("MATCH (t:Firm {id:'T'}), (h:Firm {id:'H'}) CREATE (h)-[:BUYS_FROM {key: 'k', "
				+ "amountWanYuan: 1200.0, source: '台账', asOf: '2024'}]->(t)");
		DocumentContext list = this.api.get("/api/targets/T/paths");
		assertThat(list.<List<String>>read("$.paths[*].end.id")).containsExactly("H", "K");
		assertThat(list.<List<Boolean>>read("$.paths[*].inferred")).containsExactly(false, true);
		assertThat(list.<List<String>>read("$.paths[*].steps[0].words")).containsExactly("本地厂 向 目标厂 采购（每年 1200 万元）",
				"客户厂 的产品需要「底盘」，目标厂 生产它，可能成为客户");
		assertThat(list.<List<String>>read("$.paths[*].steps[0].sources[0].text")).containsExactly("台账", "测试");
	}

	@Test
	void refusesTiesWithoutSourceOrWithoutEnds() {
		assertThat(post("[{\"kind\":\"INVESTED_IN\",\"from\":\"T\",\"to\":\"H\"}]")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(post("[{\"kind\":\"INVESTED_IN\",\"from\":\"T\",\"to\":\"H\",\"source\":\"年报\"},"
				+ "{\"kind\":\"INVESTED_IN\",\"from\":\"T\",\"to\":\"没有\",\"source\":\"年报\"}]"))
			.hasStatus(HttpStatus.BAD_REQUEST);
		// All or none: the good one was not written either.
		assertThat(this.api.get("/api/targets/T/paths").<List<Object>>read("$.paths")).isEmpty();
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/targets/没有/paths");
	}

	private void ties(String body) {
		assertThat(post(body)).hasStatus(HttpStatus.CREATED);
	}

	private MvcTestResult post(String body) {
		return this.mvc.post().uri("/api/ties").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private void run(String statement) {
		try (Session session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

}

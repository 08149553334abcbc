package cn.chainmap.lead.target;

import java.util.List;
import java.util.Map;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Targets, weights and sites over HTTP, on the worked example.
 */
@GraphTest
class TargetApiTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void load() {
		this.api = new JsonApi(this.mvc);
		TargetWorld.load(this.application);
	}

	@Test
	void ranksTheFirmsForANode() {
		DocumentContext list = this.api.get("/api/targets?node=底盘");
		assertThat(list.<List<String>>read("$.rows[*].firmId")).containsExactly("F6");
		assertThat(list.<List<String>>read("$.rows[0].contributions[*].code")).containsExactly("FIT", "GAP", "LINK",
				"EXP", "QUAL", "SITE");
		double sum = list.<List<Double>>read("$.rows[0].contributions[*].contribution")
			.stream()
			.reduce(0.0, Double::sum);
		assertThat(sum).isEqualTo(list.read("$.rows[0].score", Double.class));
		assertThat(list.<List<String>>read("$.rows[0].contributions[*].evidence")).containsExactly(
				"生产「底盘」，把握 0.9，营收占比未知", "能补「底盘」，严重度 80", "与本地 1 家企业有关系：F2（有交易）；本地 1 家企业需要「底盘」：F4",
				"已在周边区域投资 0.35、近 36 个月新建省外工厂 0.3", "专精特新", "甲园「厂房S1」");
		assertThat(list.<Map<String, Object>>read("$.rows[0].fills[0]")).containsEntry("nodeId", "底盘")
			.containsEntry("severity", 80.0);
		assertThat(list.read("$.rows[0].match", String.class)).isEqualTo("LINK");
		assertThat(list.read("$.weights.version", Integer.class)).isZero();
	}

	@Test
	void ranksTheGapsOfAChainByPages() {
		// Nobody here needs 电池 yet, so it is no gap, and F7 is not among them.
		DocumentContext all = this.api.get("/api/targets?chain=X");
		assertThat(all.<List<String>>read("$.rows[*].firmId")).containsExactly("F6", "F9");
		assertThat(all.<List<Integer>>read("$.rows[*].rank")).containsExactly(1, 2);
		DocumentContext second = this.api.get("/api/targets?chain=X&page=1&size=1");
		assertThat(second.<List<String>>read("$.rows[*].firmId")).containsExactly("F9");
		assertThat(second.read("$.rows[0].rank", Integer.class)).isEqualTo(2);
		assertThat(second.read("$.total", Integer.class)).isEqualTo(2);
		assertThat(this.api.get("/api/targets").<List<String>>read("$.rows[*].firmId")).containsExactly("F6", "F9");
	}

	@Test
	void filtersAndKeepsTheRank() {
		assertThat(this.api.get("/api/targets?chain=X&text=f9").<List<Integer>>read("$.rows[*].rank"))
			.containsExactly(2);
		assertThat(this.api.get("/api/targets?chain=X&leastCompleteness=0.9").<List<String>>read("$.rows[*].firmId"))
			.containsExactly("F6");
		assertThat(this.api.get("/api/targets?chain=X&type=EXPAND").<List<String>>read("$.rows[*].firmId")).isEmpty();
	}

	@Test
	void tellsWhomItLeftOutOnlyWhenAsked() {
		TargetWorld.run(this.application, "MATCH (firm:Firm {id: 'F9'}) SET firm.status = 'CLOSED'");
		assertThat(this.api.get("/api/targets?node=液压件").<Map<String, Integer>>read("$.excluded"))
			.isEqualTo(Map.of("NOT_OPERATING", 1));
		DocumentContext out = this.api.get("/api/targets?node=液压件&excluded=true");
		assertThat(out.<List<String>>read("$.rows[*].firmId")).containsExactly("F9");
		assertThat(out.<List<String>>read("$.rows[*].exclusionReason")).containsExactly("不在营（关停）");
		assertThat(out.<List<Object>>read("$.rows[*].rank")).containsExactly((Object) null);
	}

	@Test
	void knowsTheChainsOfParksAndTeams() {
		assertThat(this.api.get("/api/targets?park=本地/甲园").<List<String>>read("$.rows[*].firmId")).containsExactly("F6",
				"F9");
		put("/api/targets/teams/一班", "{\"chains\":[\"X\"]}", HttpStatus.OK);
		assertThat(this.api.get("/api/targets?team=一班").<List<String>>read("$.rows[*].firmId")).containsExactly("F6",
				"F9");
		put("/api/targets/teams/二班", "{\"chains\":[]}", HttpStatus.OK);
		this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/targets?team=二班");
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/targets?team=三班");
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/targets?node=没有");
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/targets?chain=没有");
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/targets?park=没有");
	}

	@Test
	void fallsBackToWordsWhereNobodyIsKnown() {
		GraphFixture.of("""
				places: [本地, 外地]
				nodes: {稀土磁钢: {surveyed: 2026-01-01}}
				supplies: [稀土磁钢 -> 电机]
				firms:
				  M: {makes: [电机]}
				  A: {at: [外地], name: 甲公司, products: 稀土磁钢；稀土磁钢；稀土磁钢}
				  B: {at: [外地], name: 乙公司, products: 小麦粉、挂面、面包、饼干、糕点、方便面、速冻水饺、汤圆、馒头、花卷、烧麦、春卷、油条、米线、粉丝、年糕的研发与生产}
				  C: {at: [外地], name: 丙公司, products: 小麦粉、挂面、面包、饼干、糕点、方便面、速冻水饺、汤圆、馒头、花卷、烧麦、春卷、油条、米线、粉丝、年糕的研发与生产与销售}
				  D: {at: [外地], name: 丁公司, products: 小麦粉、挂面、面包、饼干、糕点、方便面、速冻水饺、汤圆、馒头、花卷、烧麦、春卷、油条、米线、粉丝、年糕的研发与生产与批发}
				""").load(this.application);
		TargetWorld.run(this.application, "CALL db.awaitIndexes(60)");
		DocumentContext list = this.api.get("/api/targets?node=稀土磁钢");
		assertThat(list.<List<String>>read("$.rows[*].firmId")).as(list::jsonString).containsExactly("A");
		assertThat(list.read("$.rows[0].match", String.class)).isEqualTo("TEXT");
		assertThat(list.<List<String>>read("$.notes")).containsExactly("没有已知企业生产「稀土磁钢」，以下按产品与经营范围的文字推断，未经核实，请先核实再联系");
		assertThat(list.read("$.rows[0].contributions[0].value", Double.class)).isBetween(0.4, 0.7);
	}

	@Test
	void triesWeightsWithoutSavingThem() {
		DocumentContext effect = JsonPath.parse(JsonApi.text(post("/api/targets/weights/preview",
				"{\"chain\":\"X\",\"weights\":" + weights(0, 0, 1, 0, 0, 0) + "}")));
		assertThat(effect.<List<String>>read("$.rows[*].firmId")).containsExactly("F6", "F9");
		assertThat(effect.read("$.kendallTau", Double.class)).isEqualTo(1.0);
		assertThat(effect.read("$.rows[0].scoreAfter", Double.class)).isEqualTo(100 * (1 - Math.pow(0.5, 1.5)));
		assertThat(this.api.get("/api/targets/weights").read("$.current.version", Integer.class)).isZero();
	}

	@Test
	void savesWeightsAsVersions() {
		DocumentContext saved = put("/api/targets/weights",
				"{\"base\":0,\"note\":\"试\",\"weights\":" + weights(0, 0, 0, 0, 0, 1) + "}", HttpStatus.OK);
		assertThat(saved.<List<Integer>>read("$.history[*].version")).containsExactly(1, 0);
		assertThat(saved.read("$.current.note", String.class)).isEqualTo("试");
		assertThat(this.api.get("/api/targets?node=底盘").read("$.rows[0].score", Double.class)).isEqualTo(100.0);
		// Whoever has not seen that version is told of it.
		MvcTestResult late = this.mvc.put()
			.uri("/api/targets/weights")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"base\":0,\"weights\":" + weights(1, 0, 0, 0, 0, 0) + "}")
			.exchange();
		assertThat(JsonApi.problem(HttpStatus.CONFLICT, late).read("$.current.version", Integer.class)).isEqualTo(1);
	}

	@Test
	void refusesWeightsThatDoNotAddUp() {
		put("/api/targets/weights", "{\"base\":0,\"weights\":" + weights(0.5, 0.4, 0, 0, 0, 0) + "}",
				HttpStatus.BAD_REQUEST);
		put("/api/targets/weights", "{\"base\":0,\"weights\":" + weights(1.5, -0.5, 0, 0, 0, 0) + "}",
				HttpStatus.BAD_REQUEST);
		put("/api/targets/weights", "{\"weights\":" + weights(1, 0, 0, 0, 0, 0) + "}", HttpStatus.BAD_REQUEST);
		put("/api/targets/weights", "{\"base\":0}", HttpStatus.BAD_REQUEST);
	}

	@Test
	void joinsGapSiteAndFirm() {
		put("/api/nodes/底盘/needs", "{\"needs\":{\"areaSqm\":8000,\"heightM\":7.5,\"gas\":true},\"source\":\"访谈\"}",
				HttpStatus.OK);
		DocumentContext path = this.api.get("/api/paths/gap-site-firm?node=底盘");
		assertThat(path.<List<String>>read("$.sites[*].siteId")).containsExactly("S2", "S1");
		assertThat(path.<List<String>>read("$.sites[*].verdict")).containsExactly("OPEN", "FAILS");
		assertThat(path.<List<String>>read("$.sites[1].conditions[*].words")).containsExactly("面积 12000 ㎡，够（需 8000 ㎡）",
				"层高差 1.2 米（需 7.5 米，有 6.3 米）", "需要天然气，是否通气未知");
		assertThat(path.<List<String>>read("$.firms[*].name")).containsExactly("F6");
		assertThat(path.<List<String>>read("$.customers[*].name")).containsExactly("F4");
		assertThat(path.read("$.stated.source", String.class)).isEqualTo("访谈");
		assertThat(path.read("$.summary", String.class)).isEqualTo("合适 0 处、待核实 1 处、不合适 1 处；已知外地企业 1 家");
		// What the firm itself says comes first.
		DocumentContext asked = this.api.get("/api/paths/gap-site-firm?node=底盘&heightM=6");
		assertThat(asked.<List<String>>read("$.sites[?(@.siteId=='S1')].conditions[1].words"))
			.containsExactly("层高 6.3 米，够（需 6 米）");
		this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/paths/gap-site-firm?node=底盘&eiaClass=重");
		this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/paths/gap-site-firm?node=底盘&areaSqm=-1");
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/paths/gap-site-firm?node=没有");
	}

	@Test
	void saysThatNobodyHasStatedANeed() {
		DocumentContext path = this.api.get("/api/paths/gap-site-firm?node=电池");
		assertThat(path.<List<String>>read("$.sites[*].verdict")).containsOnly("NO_NEED");
		assertThat(path.read("$.summary", String.class)).isEqualTo("没有登记「电池」需要什么样的载体，先填需求；已知外地企业 1 家");
		assertThat(this.api.get("/api/targets?node=电池").<List<Boolean>>read("$.rows[0].contributions[5:].known"))
			.containsExactly(false);
	}

	@Test
	void notesSignsOfExpansionAndTakesThemBack() {
		String id = JsonPath
			.parse(JsonApi
				.text(post("/api/firms/F9/expansion-events", "{\"kind\":\"NONE\",\"source\":\"走访\",\"note\":\"无计划\"}")))
			.read("$[0].id");
		assertThat(this.api.get("/api/targets?node=液压件").<Map<String, Object>>read("$.rows[0].contributions[3]"))
			.containsEntry("known", true)
			.containsEntry("value", 0.0);
		assertThat(this.mvc.delete().uri("/api/firms/F9/expansion-events/" + id).exchange()).hasStatus(HttpStatus.OK);
		assertThat(this.api.get("/api/targets?node=液压件").read("$.rows[0].contributions[3].known", Boolean.class))
			.isFalse();
		assertThat(post("/api/firms/F9/expansion-events", "{\"kind\":\"NONE\"}")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(post("/api/firms/没有/expansion-events", "{\"kind\":\"NONE\",\"source\":\"走访\"}"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult post(String uri, String body) {
		return this.mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private DocumentContext put(String uri, String body, HttpStatus status) {
		MvcTestResult result = this.mvc.put().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
		assertThat(result).hasStatus(status);
		return JsonPath.parse(JsonApi.text(result));
	}

	private static String weights(double fit, double gap, double link, double exp, double qual, double site) {
		return "{\"fit\":%s,\"gap\":%s,\"link\":%s,\"exp\":%s,\"qual\":%s,\"site\":%s}".formatted(fit, gap, link, exp,
				qual, site);
	}

}

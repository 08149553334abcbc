package cn.chainmap.gap.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The worked examples of what-if, asked over HTTP.
 */
@GraphTest
class WhatIfTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	private PostApi api;

	@BeforeEach
	void setUp() {
		this.api = new PostApi(this.mvc);
	}

	@ParameterizedTest(name = "{0} arrive, {1} leave")
	@CsvSource(textBlock = """
			F6,       '', 7, 5, 4, 整车: 底盘,              底盘: 发动机+电池
			F7,       '', 5, 3, 3, '',                   ''
			F9,       '', 5, 4, 4, 上装: 液压件,            ''
			F6 F7,    '', 7, 6, 4, 整车: 底盘,              ''
			F6 F9,    '', 7, 6, 5, 上装: 液压件; 整车: 底盘, 底盘: 发动机+电池
			F6 F7 F9, '', 7, 7, 5, 上装: 液压件; 整车: 底盘, ''
			'',       F1, 5, 3, 3, '',                   ''
			'',       F2, 4, 2, 2, '',                   ''
			'',       F3, 3, 1, 1, '',                   ''
			'',       F4, 3, 2, 2, '',                   ''
			""")
	void answersForSpecialVehicles(String arrive, String leave, int lines, int satisfied, int fixedBase, String closed,
			String opened) {
		GraphFixture.named("t-a").load(this.application);
		DocumentContext answer = ask(arrive, leave);
		assertThat(rate(answer, "before")).isEqualTo("3/5");
		assertThat(rate(answer, "after")).isEqualTo(satisfied + "/" + lines);
		assertThat(rate(answer, "fixedBase")).isEqualTo(fixedBase + "/5");
		assertThat(lines(answer, "closed")).isEqualTo(closed);
		assertThat(lines(answer, "opened")).isEqualTo(opened);
	}

	@Test
	void tellsWhatTheChassisMakerBrings() {
		GraphFixture.named("t-a").load(this.application);
		DocumentContext answer = ask("F6", "");
		assertThat(changes(answer, "classChanges")).containsExactlyInAnyOrder("底盘 补链→强链", "电池 延链-上游→补链");
		assertThat(gapChanges(answer)).contains("底盘 BREAK DISAPPEARS", "底盘 CORE_EXT DISAPPEARS", "底盘 WEAK APPEARS",
				"电池 BREAK APPEARS");
		assertThat(answer.<List<Boolean>>read("$.opened[*].suspected")).containsExactly(true);
		assertThat(answer.<List<String>>read("$.opened[0].members[*].state")).containsExactly("UNKNOWN", "ABSENT");
		assertThat(answer.<List<String>>read("$.opened[0].chains")).containsExactly("X");
		assertThat(answer.<List<String>>read("$.states[*].nodeId")).containsExactly("底盘");
		assertThat(answer.<List<String>>read("$.chains[*].chainId")).containsExactly("X");
		assertThat(rate(answer, "chains[0].fixedBase")).isEqualTo("4/5");
		assertThat(answer.<String>read("$.arriving[0].firmId")).isEqualTo("F6");
		assertThat(answer.<List<String>>read("$.arriving[0].produces[*].name")).containsExactly("底盘");
		assertThat(answer.<Object>read("$.explanation")).isNull();
		// 3 lines: 1/3, 1/3 and 1 times criticality 1; then 整车←底盘 and 底盘←大梁, of one firm
		// each, too.
		assertThat(number(answer, "$.singleSourceRisk.before")).isCloseTo((1 + 2 / 3.0) / 3, within(1e-12));
		assertThat(number(answer, "$.singleSourceRisk.after")).isCloseTo((3 + 2 / 3.0) / 5, within(1e-12));
	}

	@Test
	void explainsARateThatRisesWhenTheLeaderLeaves() {
		GraphFixture.named("t-a").load(this.application);
		DocumentContext answer = ask("", "F4");
		assertThat(number(answer, "$.after.value")).isCloseTo(2 / 3.0, within(1e-12));
		assertThat(number(answer, "$.leaving[0].loss")).isEqualTo(0.2);
		assertThat(answer.<String>read("$.explanation")).contains("60%", "66.7%", "2 条需求线", "40%");
		assertThat(gapChanges(answer)).contains("整车 LEADER APPEARS", "整车 VACANCY APPEARS");
		assertThat(changes(answer, "classChanges")).contains("整车 强链→补链-空窗");
		assertThat(answer.<List<String>>read("$.orphans[*].id")).containsExactly("上装");
	}

	@Test
	void explainsARateThatFallsWhenAFirmArrives() {
		GraphFixture.of("""
				supplies: [a -> t, 'b -> t ?', x -> b, y -> b, z -> b]
				firms: {A: {makes: [a]}, T: {makes: [t]}, B: {at: [外地], makes: [b]}}
				""").load(this.application);
		DocumentContext answer = ask("B", "");
		assertThat(rate(answer, "before")).isEqualTo("1/1");
		assertThat(rate(answer, "after")).isEqualTo("1/4");
		assertThat(rate(answer, "fixedBase")).isEqualTo("1/1");
		assertThat(lines(answer, "opened")).isEqualTo("b: x; b: y; b: z");
		assertThat(answer.<String>read("$.explanation")).contains("100%", "25%", "3 条新的需求线", "没有下降");
	}

	@Test
	void tellsTheRangeOfPurchases() {
		GraphFixture.of(PurchaseWorld.TEXT).load(this.application);
		DocumentContext answer = ask("X", "");
		assertThat(number(answer, "$.purchase.before.actual")).isCloseTo(70 / 300.0, within(1e-12));
		assertThat(number(answer, "$.purchase.before.coverage")).isEqualTo(0.75);
		assertThat(numbers(answer, "$.purchase.after[*].capture")).containsExactly(0.3, 0.5, 1.0);
		List<Double> after = numbers(answer, "$.purchase.after[*].actual");
		assertThat(after.get(0)).isCloseTo(106 / 300.0, within(1e-12));
		assertThat(after.get(1)).isCloseTo(130 / 300.0, within(1e-12));
		assertThat(after.get(2)).isCloseTo(190 / 300.0, within(1e-12));
		assertThat(numbers(answer, "$.purchase.after[*].addedWanYuan")).containsExactly(36.0, 60.0, 120.0);
		DocumentContext lost = ask("", "N2");
		assertThat(numbers(lost, "$.purchase.after[*].actual"))
			.allSatisfy(actual -> assertThat(actual).isCloseTo(20 / 300.0, within(1e-12)));
	}

	@Test
	void followsACycle() {
		GraphFixture.named("t-e").load(this.application);
		DocumentContext answer = ask("B", "");
		assertThat(rate(answer, "before")).isEqualTo("0/2");
		assertThat(rate(answer, "after")).isEqualTo("3/3");
		assertThat(lines(answer, "closed")).isEqualTo("a: b; t: b");
	}

	@Test
	void countsASharedLineOnceForThePlaceAndInEachChain() {
		GraphFixture.named("t-g").load(this.application);
		DocumentContext answer = ask("丁", "");
		assertThat(rate(answer, "before")).isEqualTo("0/3");
		assertThat(rate(answer, "after")).isEqualTo("3/3");
		assertThat(rate(answer, "chains[0].before")).isEqualTo("0/2");
		assertThat(rate(answer, "chains[0].after")).isEqualTo("2/2");
		assertThat(rate(answer, "chains[1].after")).isEqualTo("2/2");
		assertThat(answer.<List<List<String>>>read("$.closed[?(@.node.id == '支架')].chains"))
			.containsExactly(List.of("X", "Y"));
	}

	@Test
	void tellsOfAVacancyWithoutAnyRateLeft() {
		GraphFixture.of("""
				supplies: [车架 -> 整车, 驾驶室 -> 整车]
				firms: {H: {makes: [整车], tags: [链主]}, V1: {makes: [车架]}, V2: {makes: [驾驶室]}}
				""").load(this.application);
		DocumentContext answer = ask("", "H");
		assertThat(rate(answer, "before")).isEqualTo("2/2");
		assertThat(answer.<Object>read("$.after.value")).isNull();
		assertThat(answer.<String>read("$.after.reason")).isNotBlank();
		assertThat(answer.<List<String>>read("$.orphans[*].id")).containsExactly("车架", "驾驶室");
		assertThat(changes(answer, "classChanges")).contains("整车 强链→补链-空窗");
		assertThat(gapChanges(answer)).contains("整车 VACANCY APPEARS", "整车 LEADER APPEARS");
		assertThat(answer.<String>read("$.explanation")).contains("无法计算", "0%");
	}

	@Test
	void takesDrafts() {
		GraphFixture.named("t-a").load(this.application);
		DocumentContext answer = this.api.ask("/api/what-if", """
				{"arrive": [{"name": "拟引进底盘厂", "produces": ["底盘", "发动机"], "consumes": ["钢板"],
				"capacityWanYuan": 500}]}""");
		assertThat(rate(answer, "after")).isEqualTo("6/7");
		assertThat(answer.<Object>read("$.arriving[0].firmId")).isNull();
		assertThat(answer.<List<String>>read("$.arriving[0].consumes[*].id")).containsExactly("钢板");
		assertThat(answer.<List<String>>read("$.states[*].before")).containsExactly("UNKNOWN", "ABSENT");
	}

	@Test
	void warnsOfWhatChangesNothing() {
		GraphFixture.named("t-a").load(this.application);
		DocumentContext answer = ask("F1", "F5 F6");
		assertThat(answer.<List<String>>read("$.warnings")).hasSize(3).allMatch(text -> text.contains("F"));
		assertThat(answer.<Object>read("$.after")).isEqualTo(answer.<Object>read("$.before"));
		assertThat(answer.<List<Object>>read("$.classChanges")).isEmpty();
		assertThat(answer.<List<Object>>read("$.gapChanges")).isEmpty();
	}

	@Test
	void refusesQuestionsThatMakeNoSense() {
		GraphFixture.named("t-a").load(this.application);
		assertThat(refusal(HttpStatus.NOT_FOUND, body("F6 甲 乙", "丙"))).contains("没有找到企业「甲」「乙」「丙」");
		assertThat(refusal(HttpStatus.NOT_FOUND, "{\"arrive\": [{\"produces\": [\"火箭\"]}]}")).contains("没有找到环节「火箭」");
		assertThat(refusal(HttpStatus.BAD_REQUEST, body("F6", "F6"))).contains("不能既到来又离开");
		assertThat(refusal(HttpStatus.BAD_REQUEST, "{\"arrive\": [{\"name\": \"无产品\"}]}")).contains("至少要生产一个环节");
		assertThat(refusal(HttpStatus.BAD_REQUEST, "{\"arrive\": [{\"firmId\": \"F6\", \"produces\": [\"底盘\"]}]}"))
			.contains("登记");
		assertThat(refusal(HttpStatus.BAD_REQUEST, "{\"arrive\": [{\"produces\": [\"底盘\"], \"capacityWanYuan\": -1}]}"))
			.contains("负数");
		assertThat(refusal(HttpStatus.BAD_REQUEST, body("F1 ".repeat(201).strip(), ""))).contains("200");
		assertThat(refusal(HttpStatus.NOT_FOUND, "{\"place\": \"火星\"}")).contains("火星");
		assertThat(this.api.refusal(HttpStatus.BAD_REQUEST, "/api/what-if", "{\"arrive\": [null]}")).isNotBlank();
	}

	@Test
	void writesNothing() {
		GraphFixture.of(PurchaseWorld.TEXT).load(this.application);
		this.states.getTracked("本地");
		ask("", "");
		String before = content();
		ask("X", "N1 L1");
		this.api.ask("/api/roadmap", "{}");
		this.api.ask("/api/roadmap", "{\"k\": 2}");
		assertThat(content()).isEqualTo(before);
	}

	private DocumentContext ask(String arrive, String leave) {
		return this.api.ask("/api/what-if", body(arrive, leave));
	}

	private String refusal(HttpStatus status, String body) {
		return this.api.refusal(status, "/api/what-if", body);
	}

	private static String body(String arrive, String leave) {
		return "{\"arrive\": [" + words(arrive, "{\"firmId\": \"%s\"}") + "], \"leave\": [" + words(leave, "\"%s\"")
				+ "]}";
	}

	private static String words(String text, String format) {
		return Arrays.stream(text.split(" "))
			.filter(word -> !word.isBlank())
			.map(format::formatted)
			.collect(Collectors.joining(", "));
	}

	private static String rate(DocumentContext answer, String path) {
		Map<String, Object> rate = answer.read("$." + path);
		return rate.get("satisfied") + "/" + rate.get("lines");
	}

	private static String lines(DocumentContext answer, String path) {
		List<Map<String, Object>> lines = answer.read("$." + path);
		return lines.stream()
			.map(line -> name(line.get("node")) + ": "
					+ ((List<?>) line.get("members")).stream().map(WhatIfTests::name).collect(Collectors.joining("+")))
			.collect(Collectors.joining("; "));
	}

	private static double number(DocumentContext answer, String path) {
		return answer.<Number>read(path).doubleValue();
	}

	private static List<Double> numbers(DocumentContext answer, String path) {
		return answer.<List<Number>>read(path).stream().map(Number::doubleValue).toList();
	}

	private static String name(Object node) {
		return String.valueOf(((Map<?, ?>) node).get("id"));
	}

	private static List<String> changes(DocumentContext answer, String path) {
		List<Map<String, Object>> changes = answer.read("$." + path);
		return changes.stream()
			.map(change -> change.get("nodeId") + " " + change.get("before") + "→" + change.get("after"))
			.toList();
	}

	private static List<String> gapChanges(DocumentContext answer) {
		List<Map<String, Object>> changes = answer.read("$.gapChanges");
		return changes.stream()
			.map(change -> change.get("nodeId") + " " + change.get("type") + " " + change.get("change"))
			.toList();
	}

	/** Everything in the database. */
	private String content() {
		try (Session session = this.driver.session()) {
			List<String> rows = session.run("""
					MATCH (n) RETURN elementId(n) AS id, labels(n) AS kind, properties(n) AS properties
					UNION ALL
					MATCH ()-[r]->() RETURN elementId(r) AS id, [type(r)] AS kind, properties(r) AS properties
					""").list(row -> row.asMap().toString());
			return rows.stream().sorted().collect(Collectors.joining("\n"));
		}
	}

}

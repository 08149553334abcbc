package cn.chainmap.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import cn.chainmap.firm.FirmLifecycle;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphDump;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editing in place: no update is lost, every edit can be undone, every statement is kept.
 */
@GraphTest
class EditTests {

	private static final int EDITORS = 16;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	private JsonApi api;

	@BeforeEach
	void setUp() {
		this.api = new JsonApi(this.mvc);
		GraphFixture.named("t-a").load(this.application);
		this.states.getTracked("本地");
	}

	@Test
	void losesNoUpdateOfManyEditors() throws Exception {
		AtomicInteger conflicts = new AtomicInteger();
		ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
		List<Future<?>> work = new ArrayList<>();
		for (int editor = 0; editor < EDITORS; editor++) {
			work.add(editors.submit(() -> {
				addOne(conflicts);
				return null;
			}));
		}
		for (Future<?> one : work) {
			one.get();
		}
		editors.shutdown();
		assertThat(thing("firms", "F2").read("$.values.revenue_wan_yuan", Double.class)).isEqualTo(EDITORS);
		assertThat(this.api.get("/api/imports").read("$.rows[0].origin", String.class)).isEqualTo("EDIT");
	}

	private void addOne(AtomicInteger conflicts) {
		while (true) {
			DocumentContext firm = thing("firms", "F2");
			Double revenue = firm.read("$.values['revenue_wan_yuan']", Double.class);
			MvcTestResult result = send("PATCH", "/api/firms/F2", "{\"version\": " + firm.read("$.version")
					+ ", \"values\": {\"revenue_wan_yuan\": " + ((revenue == null) ? 1 : revenue + 1) + "}}");
			if (result.getResponse().getStatus() == HttpStatus.OK.value()) {
				return;
			}
			assertThat(result).hasStatus(HttpStatus.CONFLICT);
			conflicts.incrementAndGet();
		}
	}

	@Test
	void tellsTheSecondEditorWhatTheFirstChanged() {
		assertThat(send("PATCH", "/api/firms/F2", "{\"version\": 0, \"values\": {\"products\": \"车架\"}}"))
			.hasStatus(HttpStatus.OK);
		DocumentContext conflict = JsonApi.problem(HttpStatus.CONFLICT,
				send("PATCH", "/api/firms/F2", "{\"version\": 0, \"values\": {\"products\": \"大梁\"}}"));
		assertThat(conflict.read("$.current.products", String.class)).isEqualTo("车架");
		assertThat(conflict.read("$.yours.products", String.class)).isEqualTo("大梁");
		assertThat(conflict.<List<String>>read("$.changed[*].column")).containsExactly("products");
		assertThat(conflict.<List<String>>read("$.changed[*].title")).containsExactly("产品");
		assertThat(conflict.read("$.by", String.class)).isEqualTo("本机用户");
		assertThat(conflict.read("$.changed[0].at", String.class)).isEqualTo(conflict.read("$.at", String.class))
			.startsWith("20");
		long seen = thing("firms", "F2").read("$.version", Long.class);
		this.application.getBean(FirmLifecycle.class).stop("F2", FirmStatus.CLOSED, null);
		assertThat(send("PATCH", "/api/firms/F2", "{\"version\": " + seen + ", \"values\": {\"scale\": \"小\"}}"))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void everyEditCanBeUndone() {
		List<String> before = GraphDump.of(this.driver);
		List<String> batches = new ArrayList<>();
		batches.add(edit("POST", "/api/chains/X/nodes", "{\"values\": {\"name\": \"车桥\", \"kind\": \"部件\"}}"));
		batches.add(edit("POST", "/api/supplies",
				"{\"values\": {\"from_node_id\": \"车桥\", \"to_node_id\": \"底盘\", \"criticality\": 5}}"));
		batches.add(edit("POST", "/api/firms",
				"{\"values\": {\"name\": \"某某车桥厂\", \"local\": true, \"province\": \"甲省\", \"status\": \"在营\"}}"));
		assertThat(this.api.get("/api/imports").<List<String>>read("$.rows[*].title")).contains("新增供应关系：车桥 → 底盘");
		String firm = this.api.get("/api/imports").read("$.rows[0].title", String.class);
		assertThat(firm).isEqualTo("新增企业：某某车桥厂");
		batches.add(edit("POST", "/api/firm-nodes", "{\"values\": {\"firm_id\": \"某某车桥厂\", \"node_id\": \"车桥\", "
				+ "\"role\": \"produces\", \"confidence\": 0.9, \"source\": \"填报\"}}"));
		batches.add(edit("DELETE", "/api/supplies?from=液压件&to=上装", ""));
		batches.add(edit("PATCH", "/api/nodes/钢板", "{\"version\": 0, \"values\": {\"surveyed_at\": \"2026-01-01\"}}"));
		for (int i = batches.size() - 1; i >= 0; i--) {
			MvcTestResult undone = send("POST", "/api/imports/" + batches.get(i) + "/undo", "{}");
			assertThat(undone).hasStatus(HttpStatus.OK);
			DocumentContext view = JsonPath.parse(JsonApi.text(undone));
			assertThat(view.read("$.status", String.class)).as("%s", view.jsonString()).isEqualTo("UNDONE");
			assertThat(view.read("$.left", Integer.class))
				.as(() -> this.api.get("/api/imports/" + view.read("$.id", String.class) + "/left").jsonString())
				.isZero();
		}
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void refusesWhatMakesNoSense() {
		for (String[] bad : new String[][] {
				{ "/api/supplies", "{\"values\": {\"from_node_id\": \"底盘\", \"to_node_id\": \"底盘\"}}", "环节不能是自己的投入" },
				{ "/api/supplies", "{\"values\": {\"from_node_id\": \"没有\", \"to_node_id\": \"底盘\"}}", "没有环节「没有」" },
				{ "/api/firms", "{\"values\": {\"name\": \"甲厂\", \"uscc\": \"91310000132203280J\"}}", "信用代码" },
				{ "/api/firms", "{\"values\": {\"name\": \" \"}}", "不能为空" },
				{ "/api/firms", "{\"values\": {\"name\": \"甲厂\", \"status\": \"在飞\"}}", "只能是" } }) {
			assertThat(JsonApi.problem(HttpStatus.BAD_REQUEST, send("POST", bad[0], bad[1])).<String>read("$.detail"))
				.contains(bad[2]);
		}
	}

	@Test
	void keepsEveryStatementAndShowsConflicts() {
		edit("PATCH", "/api/firms/F2",
				"{\"version\": 0, \"values\": {\"products\": \"车架\", \"source\": \"园区填报 2026年1月\", \"basis\": \"填报\"}}");
		DocumentContext firm = thing("firms", "F2");
		edit("PATCH", "/api/firms/F2", "{\"version\": " + firm.read("$.version")
				+ ", \"values\": {\"products\": \"大梁\", \"source\": \"公司网站\", \"phone\": \"13800000000\"}}");
		DocumentContext fact = this.api.get("/api/facts?kind=firms&key=F2");
		assertThat(fact.<List<Boolean>>read("$.fields[?(@.column == 'products')].conflict")).containsExactly(true);
		assertThat(fact.<List<String>>read("$.fields[?(@.column == 'products')].statements[*].value"))
			.containsExactly("车架", "大梁");
		assertThat(fact.<List<String>>read("$.fields[?(@.column == 'products')].statements[*].source"))
			.containsExactly("园区填报 2026年1月", "公司网站");
		assertThat(fact.<List<String>>read("$.fields[?(@.column == 'phone')].value")).containsExactly("138****0000");
		assertThat(this.api.get("/api/freshness?days=0").read("$.total", Integer.class)).isEqualTo(9);
		assertThat(send("POST", "/api/facts/verify", "{\"kind\": \"firms\", \"key\": \"F3\"}"))
			.hasStatus(HttpStatus.OK);
		assertThat(this.api.get("/api/freshness?days=0").read("$.total", Integer.class)).isEqualTo(8);
		assertThat(this.api.get("/api/facts?kind=firms&key=F3").read("$.verifiedBy", String.class)).isEqualTo("本机用户");
	}

	private DocumentContext thing(String kind, String key) {
		return JsonPath
			.using(com.jayway.jsonpath.Configuration.defaultConfiguration()
				.addOptions(com.jayway.jsonpath.Option.DEFAULT_PATH_LEAF_TO_NULL))
			.parse(this.api.get("/api/things?kind=" + kind + "&key=" + key).jsonString());
	}

	private String edit(String method, String uri, String body) {
		MvcTestResult result = send(method, uri, body);
		String text = JsonApi.text(result);
		assertThat(result.getResponse().getStatus()).as(text).isIn(HttpStatus.OK.value(), HttpStatus.CREATED.value());
		return JsonPath.parse(text).read("$.batch", String.class);
	}

	private MvcTestResult send(String method, String uri, String body) {
		return this.mvc.method(org.springframework.http.HttpMethod.valueOf(method))
			.uri(uri)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}

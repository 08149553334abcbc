package cn.chainmap.gap.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.firm.FirmLifecycle;
import cn.chainmap.firm.FirmStatus;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The worked examples of gap types, severities and classes, as the API tells them.
 */
@GraphTest
class GapExamplesTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private FirmLifecycle firms;

	@Autowired
	private Driver driver;

	private JsonApi api;

	@BeforeEach
	void setUp() {
		this.api = new JsonApi(this.mvc);
	}

	@Test
	void gradesTheSpecialVehicleChain() {
		GraphFixture.named("t-a").load(this.application);
		assertThat(gap("底盘", "BREAK")).isCloseTo(80, within(1e-9));
		assertThat(gap("液压件", "BREAK")).isCloseTo(57, within(1e-9));
		assertThat(gap("底盘", "CORE_EXT")).isCloseTo(100, within(1e-9));
		DocumentContext gaps = this.api.get("/api/gaps?type=BREAK_MID");
		assertThat(gaps.<List<String>>read("$.rows[*].nodeId")).containsExactly("底盘");
		assertThat(gaps.<List<String>>read("$.rows[0].labels")).containsExactly("BREAK", "BREAK_MID");
		assertThat(gaps.read("$.rows[0].class", String.class)).isEqualTo("补链");
		assertThat(gaps.<List<String>>read("$.rows[0].terms[*].code")).containsExactly("pull", "criticality",
				"importance", "bridge");
		assertThat(numbers(gaps, "$.rows[0].terms[*].contribution")).containsExactly(20.0, 25.0, 20.0, 15.0);
	}

	@Test
	void classesTheSpecialVehicleChain() {
		GraphFixture.named("t-a").load(this.application);
		DocumentContext classes = this.api.get("/api/chains/X/classes");
		assertThat(classes.read("$.coverage", Double.class)).isCloseTo(2.7 / 5.2, within(1e-9));
		assertThat(classes()).containsExactlyInAnyOrderEntriesOf(Map.of("钢板", "稳", "大梁", "强链", "上装", "强链", "整车", "强链",
				"底盘", "补链", "液压件", "补链", "电池", "延链-上游", "发动机", "待核实"));
		assertThat(classes.read("$.counts.强链", Integer.class)).isEqualTo(3);
		assertThat(classes.read("$.leader", Object.class)).isNull();
	}

	@Test
	void suspectsABreakPointWhoseSubstituteIsUnknown() {
		GraphFixture.named("t-a").load(this.application);
		this.firms.move("F6", "本地", null);
		DocumentContext gaps = this.api.get("/api/gaps?type=BREAK&certainty=SUSPECTED");
		assertThat(gaps.<List<String>>read("$.rows[*].nodeId")).containsExactly("电池");
		assertThat(gaps.read("$.rows[0].severity", Double.class)).isCloseTo(63, within(1e-9));
		assertThat(classes()).containsEntry("电池", "补链").containsEntry("底盘", "强链");
	}

	@Test
	void rebuildsWhatLeftWithinTheWindow() {
		GraphFixture.named("t-a").load(this.application);
		try (Session session = this.driver.session()) {
			session.run("MATCH (firm:Firm {id: 'F5'}) SET firm.status = 'ACTIVE'").consume();
		}
		this.firms.stop("F5", FirmStatus.CLOSED, LocalDate.now().minusMonths(35));
		assertThat(gap("液压件", "VACANCY")).isCloseTo(50, within(1e-9));
		assertThat(classes()).containsEntry("液压件", "补链-空窗");
		this.firms.stop("F5", FirmStatus.CLOSED, LocalDate.now().minusMonths(37));
		assertThat(this.api.get("/api/gaps?type=VACANCY").read("$.total", Integer.class)).isZero();
		assertThat(classes()).containsEntry("液压件", "补链");
	}

	@Test
	void missesTheLeaderThatLeft() {
		GraphFixture.named("t-a").load(this.application);
		this.firms.stop("F4", FirmStatus.CLOSED, null);
		DocumentContext leader = this.api.get("/api/chains/X/classes");
		assertThat(leader.read("$.leader.type", String.class)).isEqualTo("LEADER");
		assertThat(leader.read("$.leader.severity", Double.class)).isCloseTo(50, within(1e-9));
		assertThat(leader.read("$.leader.known", Double.class)).isEqualTo(0.5);
	}

	@Test
	void gradesAChainWithoutALeaderByTheBiggestFirm() {
		GraphFixture.of("""
				supplies: [a -> t]
				firms:
				  A1: {makes: [a]}
				  A2: {makes: [a]}
				  A3: {makes: [a]}
				  A4: {makes: [a]}
				  A5: {makes: [a]}
				  A6: {makes: [a]}
				  T1: {makes: [t], revenue: 32000}
				  T2: {makes: [t], revenue: 1000}
				""").load(this.application);
		assertThat(gap("t", "LEADER")).isCloseTo(68, within(1e-9));
	}

	@Test
	void gradesABlockedNode() {
		GraphFixture.named("t-c").load(this.application);
		assertThat(gap("n1", "BLOCK")).isCloseTo(100 * (0.75 - 0.2) * 200 / 350, within(1e-9));
	}

	@Test
	void gradesAWeakNode() {
		GraphFixture.of("""
				supplies: [a -> t]
				firms:
				  A: {makes: [a], tags: [专精特新]}
				""").load(this.application);
		try (Session session = this.driver.session()) {
			session.run("""
					MATCH (a:ChainNode {id: 'a'}), (place:Place {code: '本地'})
					CREATE (a)-[:QUOTIENT {lq: 0.4}]->(place)
					""").consume();
		}
		assertThat(gap("a", "WEAK")).isCloseTo(72, within(1e-9));
	}

	@Test
	void leavesNoRateAndOrphansWhenTheOnlyCustomerCloses() {
		GraphFixture.of("""
				supplies: [车架 -> 整车, 驾驶室 -> 整车]
				firms:
				  H: {makes: [整车], tags: [链主]}
				  V1: {makes: [车架]}
				  V2: {makes: [驾驶室]}
				""").load(this.application);
		assertThat(this.api.get("/api/rates").read("$.district.value", Double.class)).isEqualTo(1);
		this.firms.stop("H", FirmStatus.CLOSED, null);
		DocumentContext rates = this.api.get("/api/rates");
		assertThat(rates.read("$.district.value", Object.class)).isNull();
		assertThat(rates.read("$.district.reason", String.class)).isNotBlank();
		assertThat(gap("整车", "VACANCY")).isCloseTo(100, within(1e-9));
		DocumentContext vacancy = this.api.get("/api/gaps?type=VACANCY");
		assertThat(vacancy.<List<String>>read("$.rows[0].blocks")).containsExactlyInAnyOrder("车架", "驾驶室");
		assertThat(classes()).containsEntry("整车", "补链-空窗");
		assertThat(this.api.get("/api/gaps?type=LEADER").read("$.total", Integer.class)).isEqualTo(1);
	}

	@Test
	void gradesWhatShrank() {
		GraphFixture.of("""
				firms:
				  A: {makes: {g: {capacity: 60}}}
				  B: {makes: {g: {capacity: 40}}}
				""").load(this.application);
		this.firms.shrink("A", "g", 20, null);
		assertThat(this.api.get("/api/gaps?type=SHRINK").read("$.total", Integer.class)).isZero();
		this.firms.stop("B", FirmStatus.SUSPENDED, null);
		assertThat(gap("g", "SHRINK")).isCloseTo(80, within(1e-9));
	}

	@Test
	void combinesFilters() {
		GraphFixture.named("t-a").load(this.application);
		DocumentContext gaps = this.api.get("/api/gaps?type=BREAK,WEAK&class=补链&class=STRENGTHEN&q={q}&sort=name", "盘");
		assertThat(gaps.<List<String>>read("$.rows[*].nodeId")).containsExactly("底盘");
		assertThat(gaps.read("$.counts.byType.CORE_EXT", Integer.class)).isEqualTo(1);
		assertThat(gaps.read("$.counts.byClass.补链", Integer.class)).isEqualTo(2);
		this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/gaps?type=NONE");
		this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/gaps?class=NONE");
		this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/gaps?sort=NONE");
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/chains/NONE/classes");
	}

	private double gap(String node, String type) {
		List<Double> found = numbers(this.api.get("/api/gaps?type=" + type),
				"$.rows[?(@.nodeId == '" + node + "')].severity");
		assertThat(found).as(node + " " + type).hasSize(1);
		return found.get(0);
	}

	private Map<String, String> classes() {
		Map<String, String> classes = new LinkedHashMap<>();
		List<Map<String, Object>> rows = this.api.get("/api/chains/X/classes").read("$.nodes");
		rows.forEach(row -> classes.put((String) row.get("nodeId"), (String) row.get("class")));
		return classes;
	}

	private static List<Double> numbers(DocumentContext json, String path) {
		List<Number> numbers = json.read(path);
		return numbers.stream().map(Number::doubleValue).toList();
	}

}

package cn.chainmap.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.support.GraphDump;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random batches (随机批次) of all kinds, one upon the other: after each undo the graph is
 * exactly what it was before that batch, node states included.
 */
@GraphTest
class UndoPropertyTests {

	private static final int BATCHES = 6;

	private static final int ROWS = 12;

	private static final List<String> NODES = List.of("钢板", "大梁", "底盘", "上装", "整车", "齿轮", "车桥", "轴承");

	private static final List<String> FIRMS = List.of("F1", "F2", "F3", "F6", "N1", "N2", "N3", "N4");

	private static final List<String> PLACES = List.of("", "甲省", "乙省", "本地");

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	private final Random random = new Random(20261126);

	@Test
	void everyUndoRestoresTheGraphBeforeItsBatch() {
		GraphFixture.named("t-a").load(this.application);
		this.states.getTracked("本地");
		this.states.getTracked("外地");
		ImportApi api = new ImportApi(this.mvc);
		List<List<String>> before = new ArrayList<>();
		List<DocumentContext> batches = new ArrayList<>();
		for (int i = 0; i < BATCHES; i++) {
			before.add(GraphDump.of(this.driver));
			DocumentContext applied = api.apply(api.upload("chains.csv", chains(), "nodes.csv", nodes(), "supplies.csv",
					supplies(), "parks.csv", parks(), "firms.csv", firms(), "firm_nodes.csv", links(), "purchases.csv",
					purchases(), "sites.csv", sites(), "projects.csv", projects(), "targets.csv", figures()));
			assertThat(applied.read("$.status", String.class)).as("%s", applied.jsonString()).isEqualTo("APPLIED");
			assertThat(applied.read("$.added", Integer.class) + applied.read("$.changed", Integer.class)).isPositive();
			batches.add(applied);
		}
		for (int i = BATCHES - 1; i >= 0; i--) {
			DocumentContext undone = api.act(batches.get(i), "undo", "{}");
			assertThat(undone.read("$.status", String.class)).isEqualTo("UNDONE");
			assertThat(undone.read("$.left", Integer.class)).isZero();
			assertThat(GraphDump.of(this.driver)).as("batch %d", i).isEqualTo(before.get(i));
		}
	}

	private String chains() {
		return rows("id,name,description,source",
				() -> one("X", "Y", "Z") + ",链" + number(3) + "," + word() + "," + word());
	}

	private String nodes() {
		return rows("id,chain_id,name,aliases,stage,kind,keywords,importance,terminal,surveyed_at,source",
				() -> one(NODES) + ",X," + one(NODES) + "," + word() + ";" + word() + ","
						+ one("upstream", "midstream", "") + "," + one("component", "product", "") + "," + word() + ","
						+ one("0.5", "0.9", "") + "," + one("true", "false", "") + "," + one("2026-01-01", "") + ","
						+ word());
	}

	private String supplies() {
		return rows("from_node_id,to_node_id,relation,criticality,alt_group,source", () -> one(NODES) + "," + one(NODES)
				+ "," + one("input", "process") + "," + one("1", "5", "") + "," + word() + "," + word());
	}

	private String parks() {
		return rows("id,name,level,idle_plant_sqm,source",
				() -> "P" + number(3) + ",园区" + number(3) + "," + word() + "," + one("100", "") + "," + word());
	}

	private String firms() {
		return rows("id,name,aliases,local,status,closed_at,province,city,tags,products,revenue_wan_yuan,source",
				() -> one(FIRMS) + ",厂" + number(5) + "," + word() + "," + one("true", "false", "") + ","
						+ one("operating", "closed", "suspended", "") + "," + one("2026-01-01", "") + "," + one(PLACES)
						+ "," + one("", "丙市") + "," + one("链主", "高新", "") + "," + word() + "," + one("10", "2000", "")
						+ "," + word());
	}

	private String links() {
		return rows("firm_id,node_id,role,confidence,capacity_wan_yuan,amount_wan_yuan,source",
				() -> one(FIRMS) + "," + one(NODES) + "," + one("produces", "produces", "consumes") + ","
						+ one("0.9", "0.3", "") + "," + one("5", "") + "," + one("7", "") + "," + word());
	}

	private String purchases() {
		return rows("buyer_id,supplier_id,node_id,amount_wan_yuan,year,source", () -> one(FIRMS) + "," + one(FIRMS)
				+ "," + one(NODES) + "," + one("5", "9", "") + "," + one("2024", "2025", "") + "," + word());
	}

	private String sites() {
		return rows("id,name,park_id,kind,area_sqm,status,source", () -> "S" + number(4) + ",厂房" + number(4) + ",P"
				+ number(3) + "," + one("plant", "land") + "," + one("300", "") + "," + one("idle", "") + "," + word());
	}

	private String projects() {
		return rows("id,name,firm_id,node_id,site_id,stage,source", () -> "J" + number(4) + ",项目" + number(4) + ","
				+ one(FIRMS) + "," + one(NODES) + ",S" + number(4) + "," + one("signed", "lead", "") + "," + word());
	}

	private String figures() {
		return rows("id,org,indicator,period,value,unit,type,source", () -> "G" + number(4) + "," + word() + ",指标,2026,"
				+ number(100) + ",个," + one("actual", "target") + "," + word());
	}

	private String rows(String head, java.util.function.Supplier<String> row) {
		StringBuilder csv = new StringBuilder(head).append('\n');
		for (int i = 0; i < ROWS; i++) {
			csv.append(row.get()).append('\n');
		}
		return csv.toString();
	}

	private String word() {
		return one("", "报道2025年3月", "填报", "甲", "乙");
	}

	private String one(String... words) {
		return words[this.random.nextInt(words.length)];
	}

	private String one(List<String> words) {
		return words.get(this.random.nextInt(words.size()));
	}

	private int number(int bound) {
		return this.random.nextInt(bound);
	}

}

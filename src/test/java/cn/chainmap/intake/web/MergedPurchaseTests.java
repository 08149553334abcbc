package cn.chainmap.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.chainmap.firm.match.FirmMerges;
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
 * Purchases (采购关系) whose buyer or supplier was merged into another firm after they were
 * imported: they are still the same purchases, in every way in and out.
 */
@GraphTest
class MergedPurchaseTests {

	private static final String GRAPH = """
			places: [本地]
			nodes: {大梁: {}, 钢板: {}}
			firms:
			  A: {name: 甲车厂, at: [本地]}
			  A0: {name: 甲字汽车厂, at: [本地]}
			  B: {name: 乙钢铁股份有限公司}
			  B0: {name: 乙钢铁}
			  Z: {name: 丙锻造}
			""";

	private static final String PURCHASES = """
			buyer_id,supplier_id,node_id,amount_wan_yuan,year,source
			甲车厂,乙钢铁,大梁,120,2025,台账
			甲车厂,乙钢铁,钢板,80,2025,台账
			甲字汽车厂,丙锻造,大梁,30,2025,台账
			""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private FirmMerges merges;

	@Autowired
	private Driver driver;

	private ImportApi api;

	private DocumentContext batch;

	private List<String> before;

	@BeforeEach
	void importAndMerge() {
		GraphFixture.of(GRAPH).load(this.application);
		this.before = GraphDump.of(this.driver);
		this.api = new ImportApi(this.mvc);
		this.batch = this.api.apply(this.api.upload("purchases.csv", PURCHASES));
		assertThat(ImportApi.counts(this.batch)).as("%s", this.batch.jsonString()).containsExactly(3, 0, 0, 0, 0);
		this.merges.merge("B0", "B", false);
		this.merges.merge("A0", "A", false);
	}

	@Test
	void theSameFileChangesNothing() {
		DocumentContext again = this.api.upload("purchases.csv", PURCHASES.replace("台账", "台账 "));
		assertThat(ImportApi.counts(again)).as("%s", again.jsonString()).containsExactly(0, 0, 3, 0, 0);
		assertThat(again.<List<String>>read("$.problems[*].reason")).contains("「乙钢铁」按「乙钢铁股份有限公司」处理：与别名或曾用名相同",
				"「甲字汽车厂」按「甲车厂」处理：与别名或曾用名相同");
	}

	@Test
	void aRowAboutAFirmByItsOtherNameSaysWhichFirmThatIs() {
		DocumentContext firms = this.api.upload("firms.csv", "name,status\n乙钢铁,operating\n");
		assertThat(firms.read("$.added", Integer.class)).as("%s", firms.jsonString()).isZero();
		assertThat(firms.<List<String>>read("$.problems[*].reason")).contains("「乙钢铁」按「乙钢铁股份有限公司」处理，本行的名称留作别名");
	}

	@Test
	void aNameThatSeveralFirmsHaveIsAskedAbout() {
		try (Session session = this.driver.session()) {
			session.run("CREATE (:Firm {id: 'Y', name: '丁钢铁', aliases: ['乙钢铁'], aliasKeys: ['乙钢铁'], status: 'ACTIVE'})")
				.consume();
		}
		DocumentContext again = this.api.upload("purchases.csv", PURCHASES);
		assertThat(ImportApi.counts(again)).as("%s", again.jsonString()).containsExactly(0, 0, 1, 0, 2);
		assertThat(again.<List<String>>read("$.problems[*].reason"))
			.anySatisfy(reason -> assertThat(reason).contains("可能是", "「丁钢铁」", "「乙钢铁股份有限公司」"));
	}

	@Test
	void theIdOfAFirmThatWasMergedMeansTheOneItIsPartOf() {
		DocumentContext again = this.api.upload("purchases.csv", PURCHASES.replace("乙钢铁", "B0"));
		assertThat(ImportApi.counts(again)).as("%s", again.jsonString()).containsExactly(0, 0, 3, 0, 0);
		assertThat(again.<List<String>>read("$.problems[*].reason")).contains("「B0」按「乙钢铁股份有限公司」处理：这个编号的企业已并入它");
	}

	@Test
	void aNewAmountChangesTheLineThatIsThere() {
		DocumentContext changed = this.api.upload("purchases.csv", PURCHASES.replace(",120,", ",150,"));
		assertThat(ImportApi.counts(changed)).as("%s", changed.jsonString()).containsExactly(0, 1, 2, 0, 0);
		this.api.apply(changed);
		assertThat(lines()).containsExactly("A B 150.0", "A B 80.0", "A Z 30.0");
		this.api.act(changed, "undo", "{}");
		assertThat(lines()).containsExactly("A B 120.0", "A B 80.0", "A Z 30.0");
	}

	@Test
	void theBatchIsTakenBackAsNobodyChangedItsLines() {
		assertThat(this.api.get(this.batch, "/later").<List<Object>>read("$.rows")).isEmpty();
		DocumentContext undone = this.api.act(this.batch, "undo", "{}");
		assertThat(undone.read("$.left", Integer.class)).as("%s", undone.jsonString()).isZero();
		assertThat(lines()).isEmpty();
		this.merges.unmerge("A0");
		this.merges.unmerge("B0");
		assertThat(GraphDump.of(this.driver)).isEqualTo(this.before);
	}

	@Test
	void whatIsTakenOutNamesTheFirmsOfTodayAndComesInAgain() throws Exception {
		byte[] workbook = this.mvc.get().uri("/api/export/graph.xlsx").exchange().getResponse().getContentAsByteArray();
		DocumentContext unchanged = this.api.uploadFile("graph.xlsx", workbook);
		assertThat(unchanged.read("$.added", Integer.class)).as("%s", unchanged.jsonString()).isZero();
		assertThat(unchanged.read("$.changed", Integer.class)).isZero();
		assertThat(unchanged.read("$.rejected", Integer.class)).isZero();
		String json = new String(
				this.mvc.get().uri("/api/export/json").exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		assertThat(json).doesNotContain("\"B0\"").doesNotContain("\"A0\"");
	}

	private List<String> lines() {
		try (Session session = this.driver.session()) {
			return session.run(
					"MATCH (a:Firm)-[r:BUYS_FROM]->(b:Firm) RETURN a.id + ' ' + b.id + ' ' + r.amountWanYuan AS x ORDER BY x")
				.list(row -> row.get("x").asString());
		}
	}

}

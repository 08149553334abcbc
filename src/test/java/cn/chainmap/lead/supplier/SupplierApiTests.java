package cn.chainmap.lead.supplier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import cn.chainmap.park.ParkRow;
import cn.chainmap.park.Places;
import cn.chainmap.park.SiteKind;
import cn.chainmap.park.SiteRow;
import cn.chainmap.park.SiteStatus;
import cn.chainmap.park.Sites;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The supplier list of a chain leader from entering to undo, worked out by hand: 100 from
 * here, 60 that M could make, 30 from outside, 10 of an unknown product.
 */
@GraphTest
class SupplierApiTests {

	private static final String ROWS = """
			[{"supplier": "本地冲压有限公司", "product": "钢板", "amount": "100", "year": "2025"},
			 {"supplier": "宁波大梁有限公司", "product": "大梁", "amount": "60万元", "year": "2025"},
			 {"supplier": "深圳电驱有限公司", "product": "驱动电机总成", "amount": "0.3百万元", "year": "2025", "node": "电机"},
			 {"supplier": "深圳电驱有限公司", "product": "神秘件", "amount": "10", "year": "2025"},
			 {"supplier": "某某精密", "product": "电机", "year": "2025"}]""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void load() {
		this.api = new JsonApi(this.mvc);
		GraphFixture.of("""
				places: [本地, 外地]
				nodes: {钢板: {}, 大梁: {}, 电机: {}, 整车: {}}
				firms:
				  L: {name: 链主汽车有限公司, makes: [整车], tags: [链主]}
				  S: {name: 本地冲压有限公司, makes: [钢板]}
				  M: {name: 本地大梁有限公司, makes: [大梁]}
				  U: {name: 本地专用车有限公司, needs: [电机]}
				""").load(this.application);
		this.application.getBean(Places.class)
			.mergeParks(List
				.of(new ParkRow("本地/甲园", "甲园", "", List.of("X"), null, null, null, null, "", "测试", null, "本地")));
		this.application.getBean(Sites.class)
			.merge(List.of(new SiteRow("Z", "一号厂房", SiteKind.PLANT, 12000.0, null, null, null, null, null, null, null,
					SiteStatus.IDLE, null, "", "测试", null, "本地/甲园")));
	}

	@Test
	void followsAListFromEnteringToUndo() {
		assertThat(this.api.get("/api/buyers").<List<String>>read("$[*].id")).containsExactly("L");
		DocumentContext entered = enter(ROWS, false);
		assertThat(entered.<Map<String, Object>>read("$")).containsEntry("lines", 5)
			.containsEntry("suppliers", 4)
			.containsEntry("known", 1)
			.containsEntry("products", 5)
			.containsEntry("matched", 3);
		assertThat(this.api.get("/api/firms/L/suppliers").read("$.total", Integer.class)).isZero();

		String batch = entered.read("$.batch.id");
		send("/api/imports/" + batch + "/apply", "{}");
		DocumentContext list = this.api.get("/api/firms/L/suppliers");
		assertThat(list.<List<String>>read("$.rows[*].product")).containsExactly("钢板", "大梁", "驱动电机总成", "神秘件", "电机");
		assertThat(list.<List<String>>read("$.rows[*].category")).containsExactly("LOCAL", "LOCAL_SAME", "OUTSIDE",
				"UNMATCHED", "UNMATCHED");
		assertThat(list.<List<String>>read("$.rows[3].reasons[*].code")).containsExactly("PRODUCT");
		assertThat(list.<List<String>>read("$.rows[4].reasons[*].code")).containsExactly("PLACE");
		assertThat(list.<List<Double>>read("$.rows[*].valueWanYuan")).containsExactly(null, 60.0, 30.0, null, null);
		assertThat(list.<List<Double>>read("$.groups[*].amountWanYuan")).containsExactly(100.0, 60.0, 30.0, 10.0);
		assertThat(list.read("$.amountWanYuan", Double.class)).isEqualTo(200.0);
		assertThat(list.read("$.withoutAmount", Integer.class)).isEqualTo(1);
		assertThat(list.read("$.valueWanYuan", Double.class)).isEqualTo(90.0);
		assertThat(list.read("$.valueShare", Double.class)).isEqualTo(0.45);

		send("/api/imports/" + batch + "/undo", "{}");
		assertThat(this.api.get("/api/firms/L/suppliers").read("$.total", Integer.class)).isZero();
		assertThat(this.api.get("/api/search?q=深圳电驱").read("$.firms.length()", Integer.class)).isZero();
	}

	@Test
	void theLeadersRateFollows() {
		assertThat(this.api.get("/api/firms/L/rates").read("$.purchase.actual", Double.class)).isNull();
		enter(ROWS, true);
		// By node: 钢板 100 of 100, 大梁 0 of 60, 电机 0 of 30; the unknown product is no node.
		assertThat(this.api.get("/api/firms/L/rates").read("$.purchase.actual", Double.class)).isCloseTo(100.0 / 190,
				within(1e-12));
		DocumentContext list = this.api.get("/api/firms/L/suppliers");
		assertThat(list.read("$.rate.actual", Double.class)).isCloseTo(100.0 / 190, within(1e-12));
		assertThat(list.read("$.rateAfter", Double.class)).isEqualTo(1.0);
		assertThat(list.read("$.rows[1].rateAfter", Double.class)).isCloseTo(160.0 / 190, within(1e-12));
		assertThat(list.read("$.rateNote", String.class)).isEqualTo("有 1 行产品没有对上环节，不在采购额口径之内");
	}

	@Test
	void saysOnThePhoneWhatIsKnownAndNoMore() {
		enter(ROWS, true);
		DocumentContext list = this.api.get("/api/firms/L/suppliers");
		assertThat(list.read("$.rows[1].sentence", String.class))
			.isEqualTo("链主汽车有限公司：贵公司 2025 年向宁波大梁有限公司（浙江省宁波）采购大梁 60 万元。本地的本地大梁有限公司也生产大梁，能否安排一次对接送样？");
		assertThat(list.read("$.rows[1].to", String.class)).isEqualTo("链主汽车有限公司");
		assertThat(list.read("$.rows[2].sentence", String.class))
			.isEqualTo("您好，这里是本地招商。链主汽车有限公司 2025 年向贵公司采购驱动电机总成 30 万元；本地目前没有已知的在产企业能供应电机，"
					+ "另有本地专用车有限公司也用得上。现有厂房：甲园「一号厂房」12000 ㎡，是否合适可以一起核对。想了解贵公司是否考虑就近设厂或设点，方便约时间谈谈吗？");
		assertThat(list.read("$.rows[0].sentence", String.class)).isNull();
		assertThat(list.read("$.rows[3].sentence", String.class)).isNull();
	}

	@Test
	void aProductIsMatchedAfterwards() {
		enter(ROWS, true);
		DocumentContext list = this.api.get("/api/firms/L/suppliers?category=UNMATCHED");
		assertThat(list.read("$.total", Integer.class)).isEqualTo(2);
		String key = list.read("$.rows[0].key");
		int version = list.read("$.rows[0].version");
		MvcTestResult patched = this.mvc.patch()
			.uri("/api/purchases")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"key\":\"" + key + "\",\"version\":" + version + ",\"values\":{\"node_id\":\"大梁\"}}")
			.exchange();
		assertThat(patched).hasStatusOk();
		assertThat(this.api.get("/api/firms/L/suppliers?q=神秘").read("$.rows[0].category", String.class))
			.isEqualTo("LOCAL_SAME");
	}

	@Test
	void readsAFileThatNeedNotSayWhoBuys() throws IOException {
		String csv = "供应商名称,产品,年采购额（万元）,年份,所在地\n宁波大梁有限公司,大梁,60,2025,浙江省宁波市\n,缺名,1,2025,\n";
		MvcTestResult result = this.mvc.post()
			.uri("/api/firms/L/suppliers/file")
			.multipart()
			.file("file", csv.getBytes(StandardCharsets.UTF_8))
			.exchange();
		assertThat(result).hasStatus(HttpStatus.CREATED);
		DocumentContext entered = JsonPath.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
		assertThat(entered.read("$.lines", Integer.class)).isEqualTo(1);
		assertThat(entered.<List<String>>read("$.problems[*].reason")).containsExactly("没有填写供应企业");
		send("/api/imports/" + entered.read("$.batch.id") + "/apply", "{}");
		assertThat(this.api.get("/api/firms/L/suppliers").<List<String>>read("$.rows[*].city")).containsExactly("宁波市");
		byte[] file = this.mvc.get()
			.uri("/api/firms/L/suppliers/export.xlsx")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).isEqualTo("宁波大梁有限公司");
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
		}
	}

	@Test
	void aTextThatLooksLikeAFormulaStaysText() throws IOException {
		enter("[{\"supplier\": \"=HYPERLINK(1)公司\", \"product\": \"+大梁\", \"amount\": \"1\", \"year\": \"2025\"}]",
				true);
		byte[] file = this.mvc.get()
			.uri("/api/firms/L/suppliers/export.xlsx")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			workbook.getSheetAt(0)
				.forEach(row -> row.forEach(
						cell -> assertThat(cell.getStringCellValue()).doesNotStartWith("=").doesNotStartWith("+")));
		}
	}

	@Test
	void tellsWhatIsWrong() {
		assertThat(this.mvc.get().uri("/api/firms/nobody/suppliers")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("L", "{\"rows\": []}")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(post("L", "{\"rows\": [{\"product\": \"大梁\"}]}")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(post("nobody", "{\"rows\": [{\"supplier\": \"甲公司\"}]}")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private DocumentContext enter(String rows, boolean apply) {
		return send("/api/firms/L/suppliers", "{\"rows\": " + rows + ", \"apply\": " + apply + "}");
	}

	private DocumentContext send(String uri, String body) {
		MvcTestResult result = this.mvc.post()
			.uri(uri)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
		assertThat(result).hasStatus2xxSuccessful();
		return JsonPath.parse(JsonApi.text(result));
	}

	private MvcTestResult post(String firm, String body) {
		return this.mvc.post()
			.uri("/api/firms/" + firm + "/suppliers")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}

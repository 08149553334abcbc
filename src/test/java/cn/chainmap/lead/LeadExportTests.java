package cn.chainmap.lead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files on a user's disk say what the screen says.
 */
@SeedTest
class LeadExportTests {

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void connect() {
		this.api = new JsonApi(this.mvc);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "chain=SV", "chain=FD", "certainty=CONFIRMED", "certainty=SUSPECTED", "node=SV38",
			"node=SV38&node=OE04&node=SR03", "chain=SV&node=OE04", "q=钢" })
	void writesTheRowsThatTheScreenShows(String filter) throws IOException {
		List<List<String>> expected = rows(filter);
		List<List<String>> sheet = workbook("/api/leads/export.xlsx?" + filter).get(0);
		List<List<String>> table = csv("/api/leads/export.csv?" + filter);
		assertThat(sheet.get(0)).isEqualTo(table.get(0))
			.startsWith("产业链", "环节", "缺口类型", "影响的本地企业与环节", "目标企业", "省市", "标签", "匹配度")
			.contains("证据来源", "数据日期");
		assertThat(comparable(sheet)).isEqualTo(expected);
		assertThat(comparable(table)).isEqualTo(expected);
	}

	@Test
	void writesAllLeadsOfAllGaps() throws IOException {
		int total = this.api.get("/api/leads").read("$.total");
		assertThat(csv("/api/leads/export.csv")).hasSize(total + 1);
		assertThat(workbook("/api/leads/export.xlsx").get(0)).hasSize(total + 1);
	}

	@Test
	void combinesRepeatedNodes() throws IOException {
		int both = csv("/api/leads/export.csv?node=SV38&node=OE04").size() - 1;
		int one = csv("/api/leads/export.csv?node=SV38").size() - 1;
		int other = csv("/api/leads/export.csv?node=OE04").size() - 1;
		assertThat(both).isEqualTo(one + other);
	}

	@Test
	void explainsItselfOnTheSecondSheet() throws IOException {
		OffsetDateTime before = OffsetDateTime.now().withNano(0);
		List<List<String>> notes = workbook("/api/leads/export.xlsx?chain=SV&certainty=CONFIRMED&q=车").get(1);
		Map<String, String> byTitle = notes.stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
		assertThat(byTitle).containsKeys("断点", "匹配度", "候选企业", "本地有供给", "数据截至", "数据日期");
		assertThat(byTitle.get("筛选条件")).isEqualTo("产业链＝智能网联新能源专用车；确定性＝已确认；含文字「车」");
		assertThat(byTitle.get("本地")).isEqualTo("大足区（重庆市/大足区）");
		assertThat(byTitle.get("本地有供给")).contains("τ=0.6");
		assertThat(OffsetDateTime.parse(byTitle.get("导出时间"))).isBetween(before, OffsetDateTime.now());
		int rows = this.api.get("/api/leads?chain=SV&certainty=CONFIRMED&q=车").read("$.total");
		assertThat(byTitle.get("行数")).startsWith(rows + " 行，全部写出，没有截断");
		assertThat(workbook("/api/leads/export.xlsx").get(1)).contains(List.of("筛选条件", "全部断点"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "csv" })
	void namesTheFileInChinese(String ending) {
		MvcTestResult result = this.api.exchange("/api/leads/export." + ending);
		String header = result.getResponse().getHeader("Content-Disposition");
		assertThat(header).startsWith("attachment;").contains("filename*=UTF-8''");
		assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo("招商线索-" + LocalDate.now() + "." + ending);
		assertThat(result.getResponse().getContentType()).startsWith(ending.equals("csv") ? "text/csv"
				: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
	}

	@Test
	void marksTheCsvAsUtf8() {
		byte[] content = this.api.exchange("/api/leads/export.csv").getResponse().getContentAsByteArray();
		assertThat(content).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(new String(content, StandardCharsets.UTF_8)).contains("锶盐新材料", "\r\n").doesNotContain("\uFFFD");
	}

	@Test
	void writesTextOnly() throws IOException {
		byte[] content = this.api.exchange("/api/leads/export.xlsx").getResponse().getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			workbook.forEach(sheet -> sheet
				.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING))));
			assertThat(workbook.getSheetName(0)).isEqualTo("招商线索");
			assertThat(workbook.getSheetName(1)).isEqualTo("口径与说明");
			assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
		}
	}

	/** Chain, node, affected, firm, province and city, fit, source, node id, firm id. */
	private List<List<String>> rows(String filter) {
		List<List<String>> rows = new ArrayList<>();
		DocumentContext page;
		do {
			page = this.api.get("/api/leads?size=50&page=" + rows.size() / 50 + "&" + filter);
			for (Map<String, Object> row : page.<List<Map<String, Object>>>read("$.rows")) {
				String province = text(row.get("province"));
				String city = text(row.get("city"));
				Object fit = row.get("confidence");
				rows.add(List.of(text(row.get("chainName")), text(row.get("nodeName")), text(row.get("affected")),
						(row.get("firmName") == null) ? "（暂无已知企业，需寻源）" : text(row.get("firmName")),
						province.equals(city) ? province : province + city,
						(fit == null) ? "" : Math.round(((Number) fit).doubleValue() * 100) + "%",
						text(row.get("source")), text(row.get("nodeId")), text(row.get("firmId"))));
			}
		}
		while (page.<List<Object>>read("$.rows").size() == 50);
		assertThat(rows).hasSize(page.read("$.total"));
		return rows;
	}

	private static List<List<String>> comparable(List<List<String>> file) {
		List<String> titles = file.get(0);
		return file.stream()
			.skip(1)
			.map(row -> List.of("产业链", "环节", "影响的本地企业与环节", "目标企业", "省市", "匹配度", "证据来源", "环节编号", "企业编号")
				.stream()
				.map(title -> row.get(titles.indexOf(title)))
				.toList())
			.toList();
	}

	private List<List<List<String>>> workbook(String uri) throws IOException {
		byte[] content = this.api.exchange(uri).getResponse().getContentAsByteArray();
		return ExportFiles.readWorkbook(content);
	}

	private List<List<String>> csv(String uri) throws IOException {
		return ExportFiles.readCsv(this.api.exchange(uri).getResponse().getContentAsByteArray());
	}

	private static String text(Object value) {
		return (value == null) ? "" : value.toString();
	}

}

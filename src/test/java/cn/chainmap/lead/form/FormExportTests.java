package cn.chainmap.lead.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cn.chainmap.lead.board.LeadApi;
import cn.chainmap.lead.board.SetClock;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.shared.WriteApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists in the office's form, from the graph to the file.
 */
@GraphTest
@Import(SetClock.Configuration.class)
class FormExportTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SetClock clock;

	private JsonApi api;

	private WriteApi write;

	private LeadApi leads;

	@BeforeEach
	void setUp() {
		this.api = new JsonApi(this.mvc);
		this.write = new WriteApi(this.mvc, "李四");
		this.leads = new LeadApi(this.api, this.write);
		this.clock.set("2026-03-01", "09:30");
		GraphFixture.of("""
				supplies: [部件 -> 成品]
				firms:
				  A: {makes: [成品]}
				  T: {name: 甲公司, at: [外地], makes: [部件]}
				  U: {name: '=乙公司', at: [外地], makes: [部件]}
				""").load(this.application);
	}

	@Test
	void fillsTheFormOfThirteenColumns() throws IOException {
		String lead = this.leads.add("T", "部件");
		this.write.send(HttpMethod.PATCH, HttpStatus.OK, "/api/leads/" + lead, """
				{"projectName": "部件项目", "investmentWanYuan": 12000.5, "investorProfile": "做部件", "content": "建一条线",
				 "landMu": 30, "area": "北区", "remark": "已看地", "assessment": "可行"}""");
		this.write.send(HttpMethod.POST, HttpStatus.CREATED, "/api/leads/" + lead + "/contacts",
				"{\"name\": \"张某\", \"phone\": \"13800000000\"}");
		List<List<String>> rows = export("项目信息采集表", "");
		assertThat(rows.get(0)).containsExactly("序号", "项目名称", "投资方", "固定资产投资（万元）", "投资方简介", "项目内容", "需用土地（亩）", "企业联系人",
				"联系方式", "片区", "进度、备注", "产业类型", "研判结果");
		assertThat(rows.get(1)).containsExactly("1", "部件项目", "甲公司", "12000.5", "做部件", "建一条线", "30", "张**",
				"138****0000", "北区", "线索（2026-03-01 起）；已看地", "链X", "可行");
		assertThat(rows).hasSize(2);
		assertThat(this.leads.kinds(lead)).doesNotContain("CONTACTS_EXPORTED");
		assertThat(export("project-form", "&contacts=full").get(1).subList(7, 9)).containsExactly("张某", "13800000000");
		assertThat(this.leads.kinds(lead)).contains("CONTACTS_EXPORTED");
	}

	@Test
	void marksWhatChangedSinceTheLastExportOfTheSameList() throws IOException {
		String lead = this.leads.add("T", "部件");
		assertThat(column(export("lead-pool", ""), "变化")).containsExactly("首次导出");
		assertThat(column(export("lead-pool", ""), "变化")).containsExactly("");
		// Another filter is another list.
		assertThat(column(export("lead-pool", "&chain=X"), "变化")).containsExactly("首次导出");
		this.clock.set("2026-04-01", "09:30");
		assertThat(column(export("lead-pool", "&remember=false"), "变化")).as("time alone changes nothing")
			.containsExactly("");
		this.leads.move(lead, "ASSESSMENT", null);
		this.leads.add("U", "部件");
		assertThat(column(export("lead-pool", "&remember=false"), "变化")).containsExactlyInAnyOrder("有变化", "新增");
		assertThat(column(export("lead-pool", ""), "变化")).containsExactlyInAnyOrder("有变化", "新增");
		assertThat(column(export("lead-pool", "&state=LEAD"), "变化")).containsExactly("首次导出");
		try (XSSFWorkbook workbook = open(download("lead-pool", ""))) {
			assertThat(text(workbook.getSheetAt(1))).anySatisfy(row -> assertThat(row).first().isEqualTo("较上次导出"));
		}
	}

	@Test
	void listsGapsAndCandidatesWithWhoHoldsThem() throws IOException {
		this.write.post("/api/leads/" + this.leads.add("T", "部件") + "/claim", "{\"team\": \"甲专班\"}");
		List<List<String>> list = export("招商线索清单", "");
		assertThat(column(list, "目标企业")).containsExactly("甲公司", "'=乙公司");
		assertThat(column(list, "首报专班")).containsExactly("甲专班", "");
		assertThat(column(list, "保护期至")).containsExactly("2026-05-30", "");
		assertThat(column(list, "线索状态")).containsExactly("线索", "");
		List<List<String>> gaps = export("断点清单", "");
		assertThat(column(gaps, "环节")).containsExactly("部件");
		assertThat(column(gaps, "影响企业")).containsExactly("A");
		assertThat(column(gaps, "可行度")).containsExactly("1");
	}

	@Test
	void keepsATemplateOfTheUserAndFillsIt() throws IOException {
		this.leads.add("U", "部件");
		byte[] template = template("{{企业名称}}");
		assertThat(upload("周报.xlsx", template)).hasStatus(HttpStatus.CREATED);
		assertThat(upload("周报.xlsx", template)).hasStatus(HttpStatus.CREATED);
		assertThat(this.api.get("/api/export-templates").<List<String>>read("$[?(@.builtIn == false)].name"))
			.containsExactly("周报");
		assertThat(export("周报", "")).containsExactly(List.of("'=乙公司"));
		String id = this.api.get("/api/export-templates").<List<String>>read("$[?(@.builtIn == false)].id").get(0);
		assertThat(
				this.api.exchange("/api/export-templates/" + id + "/file.xlsx").getResponse().getContentAsByteArray())
			.isEqualTo(template);
		JsonApi.problem(HttpStatus.BAD_REQUEST, upload("错.xlsx", template("{{企业名}}")));
		assertThat(this.write.exchange(HttpMethod.DELETE, "/api/export-templates/" + id, ""))
			.hasStatus(HttpStatus.NO_CONTENT);
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/leads/export.xlsx?template={name}", "周报");
	}

	private MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.uri("/api/export-templates")
			.multipart()
			.file(new MockMultipartFile("file", name, null, content))
			.exchange();
	}

	private static byte[] template(String text) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.createSheet("周报").createRow(0).createCell(0).setCellValue(text);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private List<List<String>> export(String template, String filter) throws IOException {
		try (XSSFWorkbook workbook = open(download(template, filter))) {
			return text(workbook.getSheetAt(0));
		}
	}

	private byte[] download(String template, String filter) {
		MvcTestResult result = this.api.exchange("/api/leads/export.xlsx?template={template}" + filter, template);
		assertThat(result).hasStatus(HttpStatus.OK);
		assertThat(URLDecoder.decode(result.getResponse().getHeader("Content-Disposition"), StandardCharsets.UTF_8))
			.contains("-2026-0", ".xlsx");
		return result.getResponse().getContentAsByteArray();
	}

	private static XSSFWorkbook open(byte[] content) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(content));
	}

	private static List<List<String>> text(XSSFSheet sheet) {
		List<List<String>> rows = new ArrayList<>();
		for (Row row : sheet) {
			List<String> cells = new ArrayList<>();
			row.forEach(cell -> cells.add(cell.getStringCellValue()));
			rows.add(cells);
		}
		return rows;
	}

	private static List<String> column(List<List<String>> rows, String title) {
		int position = rows.get(0).indexOf(title);
		return rows.stream().skip(1).map(row -> row.get(position)).toList();
	}

}

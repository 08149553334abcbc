package cn.chainmap.lead;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.Firms;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Leads of small graphs, from the firms written to the files exported.
 */
@GraphTest
class LeadListTests {

	private static final List<String> HOSTILE = List.of("=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-1+1",
			"@SUM(A1)", "\t=1+1", "＝1+1", "甲\"乙,丙;丁\n戊");

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Firms firms;

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void connect() {
		this.api = new JsonApi(this.mvc);
	}

	@Test
	void neutralisesFormulasOnTheWholeWay() throws IOException {
		Map<String, Object> makers = new LinkedHashMap<>();
		makers.put("A", Map.of("makes", List.of("成品")));
		for (int firm = 0; firm < HOSTILE.size(); firm++) {
			makers.put("H" + firm, Map.of("name", HOSTILE.get(firm), "makes", List.of("部件"), "at", "外地", "products",
					HOSTILE.get(firm), "tags", List.of(HOSTILE.get(firm))));
		}
		GraphFixture.of(Map.of("supplies", List.of("部件 -> 成品"), "firms", makers)).load(this.application);
		assertThat(this.api.get("/api/leads").<List<String>>read("$.rows[*].firmName")).isEqualTo(HOSTILE);
		List<String> safe = HOSTILE.stream().map(name -> name.startsWith("甲") ? name : "'" + name).toList();
		List<List<String>> sheet = ExportFiles.readWorkbook(download("/api/leads/export.xlsx")).get(0);
		List<List<String>> table = ExportFiles.readCsv(download("/api/leads/export.csv"));
		for (String column : List.of("目标企业", "企业产品", "标签")) {
			assertThat(column(sheet, column)).as(column).isEqualTo(safe);
			assertThat(column(table, column)).as(column).isEqualTo(safe);
		}
	}

	@Test
	void keepsGapsWithoutKnownFirm() throws IOException {
		GraphFixture.of("""
				nodes:
				  部件: {surveyed: 2025-01-01}
				supplies: [部件 -> 成品, 材料 -> 成品]
				firms:
				  A: {makes: [成品]}
				  B: {makes: [材料], status: CLOSED}
				  C: {makes: [材料], status: CLOSED, at: [外地]}
				""").load(this.application);
		assertThat(this.api.get("/api/leads").<List<String>>read("$.rows[*].nodeId")).containsExactlyInAnyOrder("部件",
				"材料");
		assertThat(this.api.get("/api/leads").<List<String>>read("$.rows[*].firmName")).containsOnlyNulls().hasSize(2);
		List<List<String>> table = ExportFiles.readCsv(download("/api/leads/export.csv"));
		assertThat(column(table, "目标企业")).containsExactly("（暂无已知企业，需寻源）", "（暂无已知企业，需寻源）");
		assertThat(ExportFiles.readWorkbook(download("/api/leads/export.xlsx")).get(0)).isEqualTo(table);
	}

	@Test
	void pagesAcrossGapsWithAndWithoutFirms() {
		GraphFixture.of("""
				nodes:
				  b: {surveyed: 2025-01-01}
				supplies: [a -> z, b -> z, c -> z]
				firms:
				  Z: {makes: [z]}
				  F1: {at: [外地], makes: {a: 0.7, c: 0.9}}
				  F2: {at: [外地], makes: {a: 0.9}}
				""").load(this.application);
		List<String> paged = new ArrayList<>();
		for (int page = 0; page < 4; page++) {
			paged.addAll(this.api.get("/api/leads?size=1&page=" + page).<List<String>>read("$.rows[*].nodeId"));
		}
		assertThat(paged).containsExactly("a", "a", "b", "c");
		assertThat(this.api.get("/api/leads").<List<String>>read("$.rows[*].firmId")).containsExactly("F2", "F1", null,
				"F1");
		assertThat(this.api.get("/api/leads?size=1&page=4").<List<Object>>read("$.rows")).isEmpty();
	}

	@Test
	void saysWhoIsAffected() {
		GraphFixture.named("t-a").load(this.application);
		assertThat(this.api.get("/api/leads?node=底盘").<List<String>>read("$.rows[*].affected"))
			.containsExactly("环节：整车；企业：F4");
	}

	@Test
	void cutsNoLongList() throws IOException {
		GraphFixture.of("""
				supplies: [部件 -> 成品]
				firms:
				  A: {makes: [成品]}
				  B: {makes: [部件], at: [外地]}
				""").load(this.application);
		for (int start = 0; start < 4999; start += 1000) {
			List<String> ids = IntStream.range(start, Math.min(4999, start + 1000)).mapToObj(id -> "F" + id).toList();
			this.firms.merge(ids.stream().map(LeadListTests::outsideFirm).toList());
			this.firms.mergeProducts(ids.stream()
				.map(id -> new FirmNodeRow(id, "部件", 0.8, Basis.PUBLIC, "测试", null, null, null, null))
				.toList());
		}
		assertThat(this.api.get("/api/leads").read("$.total", Integer.class)).isEqualTo(5000);
		List<List<String>> table = ExportFiles.readCsv(download("/api/leads/export.csv"));
		assertThat(table).hasSize(5001);
		assertThat(column(table, "企业编号")).doesNotHaveDuplicates();
		assertThat(ExportFiles.readWorkbook(download("/api/leads/export.xlsx")).get(0)).isEqualTo(table);
	}

	private static FirmRow outsideFirm(String id) {
		return new FirmRow(id, "企业" + id, null, List.of(), FirmStatus.ACTIVE, null, null, null, null, List.of(), "", "",
				"测试", null, null, null, List.of("外地"));
	}

	private byte[] download(String uri) {
		return this.api.exchange(uri).getResponse().getContentAsByteArray();
	}

	private static List<String> column(List<List<String>> table, String title) {
		int position = table.get(0).indexOf(title);
		return table.stream().skip(1).map(row -> row.get(position)).toList();
	}

}

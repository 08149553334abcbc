package cn.chainmap.intake.read;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.table.SheetKind;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sheets and their structure, by the case numbers of the bad-input catalogue.
 */
class SheetCasesTests {

	@TempDir
	Path directory;

	private Fixtures fixtures;

	@BeforeEach
	void prepare() {
		this.fixtures = new Fixtures(this.directory);
	}

	@Test
	void case21SeveralSheetsByTheirHeaders() {
		Reading reading = Reading.of(this.fixtures.workbook(workbook -> {
			Fixtures.fill(workbook.createSheet("随便"), new Object[][] { { "企业名称", "环节", "关系" }, { "甲公司", "底盘", "生产" } });
			Fixtures.fill(workbook.createSheet("名单"), new Object[][] { { "企业名称", "省份" }, { "甲公司", "重庆市" } });
			Fixtures.fill(workbook.createSheet("别的"), new Object[][] { { "天气", "温度" }, { "晴", "21" } });
			workbook.createSheet("空");
		}));
		assertThat(reading.inspection.sheets()).extracting(SheetView::kind)
			.containsExactly(SheetKind.FIRM_NODES, SheetKind.FIRMS, null);
		assertThat(reading.rows).extracting(row -> row.kind()).containsExactly(SheetKind.FIRMS, SheetKind.FIRM_NODES);
		assertThat(reading.warnings()).anyMatch(reason -> reason.contains("没有认出"));
	}

	@Test
	void case22HiddenSheetsRowsAndColumns() {
		Reading reading = Reading.of(this.fixtures.workbook(workbook -> {
			var sheet = workbook.createSheet("企业");
			Fixtures.fill(sheet,
					new Object[][] { { "企业名称", "省份", "城市" }, { "甲公司", "重庆市", "重庆市" }, { "乙公司", "重庆市", "重庆市" } });
			sheet.getRow(2).setZeroHeight(true);
			sheet.setColumnHidden(1, true);
			Fixtures.fill(workbook.createSheet("藏"), new Object[][] { { "企业名称" }, { "丙公司" } });
			Fixtures.fill(workbook.createSheet("深藏"), new Object[][] { { "企业名称" }, { "丁公司" } });
			workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
			workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
		}));
		assertThat(reading.values("name")).containsExactly("甲公司");
		assertThat(reading.values("province")).containsExactly((Object) null);
		assertThat(reading.values("city")).containsExactly("重庆市");
		assertThat(reading.warnings()).anyMatch(reason -> reason.contains("有 1 行被隐藏"))
			.anyMatch(reason -> reason.contains("有 1 列被隐藏"))
			.filteredOn(reason -> reason.contains("工作表是隐藏的"))
			.hasSize(2);
	}

	@Test
	void case23ChartSheetFirst() {
		Map<String, String> parts = Fixtures.parts(Fixtures.row(1, "企业名称") + Fixtures.row(2, "甲公司"));
		parts.put("xl/workbook.xml", """
				<workbook xmlns:r="x"><sheets><sheet name="图表" sheetId="2" r:id="r0"/>
				<sheet name="企业" sheetId="1" r:id="r1"/></sheets></workbook>""");
		parts.put("xl/_rels/workbook.xml.rels",
				Fixtures.relations("chartsheet", "chartsheets/sheet1.xml", "worksheet", "worksheets/sheet1.xml"));
		assertThat(Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(parts))).values("name"))
			.containsExactly("甲公司");
	}

	@Test
	void case24TitleRowsAboveTheHeader() {
		Reading reading = Reading.of(this.fixtures
			.sheet(new Object[][] { { "某某区企业名录 2026" }, { "单位：万元" }, {}, { "序号", "企业名称", "营业收入" }, { 1, "甲公司", 5 } }));
		assertThat(reading.sheet().headerRow()).isEqualTo(4);
		assertThat(reading.values("name")).containsExactly("甲公司");
		assertThat(reading.rows.get(0).origin().row()).isEqualTo(5);
	}

	@Test
	void case25And26OrderAndSynonyms() {
		Reading reading = Reading.of(this.fixtures.sheet(new Object[][] {
				{ "信用代码\n（18位）", " 所 属 省 份 ", "公司　名称", "营业收入（亿元）" }, { "91110000802100433B", "北京市", "甲公司", "1.5" } }));
		assertThat(reading.rows.get(0).values()).isEqualTo(
				Map.of("uscc", "91110000802100433B", "province", "北京市", "name", "甲公司", "revenue_wan_yuan", 15000.0));
		assertThat(reading.sheet().columns()).extracting(ColumnView::guessed).containsExactly(true, false, true, true);
	}

	@Test
	void case27DuplicateHeadersAreForTheUser() {
		Object[][] rows = { { "企业名称", "企业名称", "省份" }, { "甲公司", "乙公司", "重庆市" } };
		Reading reading = Reading.of(this.fixtures.sheet(rows));
		assertThat(reading.rows).isEmpty();
		assertThat(reading.rejections()).containsExactly("列名重复：企业名称");
		Reading mapped = Reading.of(Map.of("0-0", new ColumnMapping(null, Map.of(1, "name"))),
				this.fixtures.sheet(rows));
		assertThat(mapped.values("name")).containsExactly("乙公司");
	}

	@Test
	void case28MissingRequiredColumn() {
		Reading reading = Reading.of(this.fixtures.sheet(new Object[][] { { "企业名称", "环节" }, { "甲公司", "底盘" } }));
		assertThat(reading.sheet().kind()).isEqualTo(SheetKind.FIRM_NODES);
		assertThat(reading.sheet().missing()).containsExactly("关系");
		assertThat(reading.rejections()).containsExactly("「企业与环节」表缺少必填列：关系");
		assertThat(reading.rows).isEmpty();
	}

	@Test
	void case29UnknownColumnsAreListed() {
		Reading reading = Reading.of(this.fixtures.sheet(new Object[][] { { "企业名称", "吉祥物" }, { "甲公司", "熊" } }));
		assertThat(reading.warnings()).containsExactly("这些列没有对应，不导入：吉祥物");
		assertThat(reading.rows).hasSize(1);
	}

	@Test
	void case30HeaderOnly() {
		assertThat(Reading.of(this.fixtures.sheet(new Object[][] { { "企业名称", "省份" } })).rejections())
			.containsExactly("没有数据行");
	}

	@Test
	void case31HeaderOfTwoRows() {
		Reading reading = Reading.of(this.fixtures.workbook(workbook -> {
			var sheet = workbook.createSheet();
			Fixtures.fill(sheet, new Object[][] { { "企业名录" }, { "企业名称", "所在地", null, "联系人", null },
					{ null, "省份", "城市", "姓名", "电话" }, { "甲公司", "重庆市", "重庆市", "某某", "13800000000" } });
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
			sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
			sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
		}));
		assertThat(reading.sheet().headerRow()).isEqualTo(3);
		assertThat(reading.rows.get(0).values()).isEqualTo(
				Map.of("name", "甲公司", "province", "重庆市", "city", "重庆市", "contact_name", "某某", "phone", "13800000000"));
	}

	@Test
	void case32MergedDataCells() {
		Reading reading = Reading.of(this.fixtures.workbook(workbook -> {
			var sheet = workbook.createSheet();
			Fixtures.fill(sheet, new Object[][] { { "企业名称", "所在园区", "产品" }, { "甲公司", "东园", "轮毂" }, { "乙公司" }, { "丙公司" },
					{ "丁公司", "西园", "车桥" } });
			sheet.addMergedRegion(new CellRangeAddress(1, 3, 1, 1));
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
		}));
		assertThat(reading.values("park_id")).containsExactly("东园", "东园", "东园", "西园");
		assertThat(reading.values("products")).containsExactly("轮毂", null, null, "车桥");
		assertThat(reading.warnings()).anyMatch(reason -> reason.contains("向下填充，共 2 格"))
			.anyMatch(reason -> reason.contains("有 1 格属于合并的单元格"));
	}

	@Test
	void case33BlankRowsSumsAndNotes() {
		Reading reading = Reading.of(this.fixtures.sheet(new Object[][] { { "序号", "企业名称", "营收（万元）" }, { 1, "甲公司", 5 },
				{}, { 2, null, null }, { null, "小  计", 5 }, { 3, "乙公司", 6 }, { "序号", "企业名称", "营收（万元）" },
				{ 4, "合计咨询有限公司", 1 }, { "合计：", null, 12 }, { "注：以上为 2025 年数据" }, { "填表人：某某" } }));
		assertThat(reading.values("name")).containsExactly("甲公司", "乙公司", "合计咨询有限公司");
		assertThat(reading.rejections()).isEmpty();
		assertThat(reading.warnings()).anyMatch(reason -> reason.contains("有 2 行是合计"))
			.anyMatch(reason -> reason.contains("有 2 行是注释"))
			.anyMatch(reason -> reason.contains("有 1 行在所对应的列中没有内容"));
	}

	@Test
	void case34FormattingWithoutEnd() {
		StringBuilder rows = new StringBuilder(Fixtures.row(1, "企业名称", "省份") + Fixtures.row(2, "甲公司", "重庆市"));
		for (int i = 3; i <= 1_048_576; i++) {
			rows.append("<row r=\"").append(i).append("\" s=\"1\"><c s=\"1\"/></row>");
		}
		Map<String, String> parts = Fixtures.parts(rows.toString());
		Map<String, byte[]> content = new HashMap<>();
		parts.forEach((name, text) -> content.put(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		UploadedFile file = this.fixtures.bytes("a.xlsx", Fixtures.zipOfBytes(content));
		assertThat(CpuTime.of(() -> assertThat(Reading.of(file).values("name")).containsExactly("甲公司")))
			.isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void case34CellsOutsideOfTheSheet() {
		for (String cell : List.of("<row r=\"99999999\"><c r=\"A99999999\"><v>1</v></c></row>",
				"<row r=\"3\"><c r=\"ZZZZ3\"><v>1</v></c></row>", "<row r=\"3\"><c r=\"3\"><v>1</v></c></row>")) {
			Map<String, String> parts = Fixtures.parts(Fixtures.row(1, "企业名称") + Fixtures.row(2, "甲公司") + cell);
			assertThat(Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(parts))).rejections()).as(cell)
				.singleElement()
				.asString()
				.contains("边界之外");
		}
	}

	@Test
	void case36TooManyRowsColumnsOrCharacters() {
		StringBuilder rows = new StringBuilder(Fixtures.row(1, "企业名称"));
		for (int i = 2; i <= 200_030; i++) {
			rows.append("<row><c><v>").append(i).append("</v></c></row>");
		}
		assertThat(
				Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(Fixtures.parts(rows.toString())))).rejections())
			.containsExactly("行数超过上限 200000 行");
		String wide = "<row r=\"2\"><c r=\"ALL2\"><v>1</v></c></row>";
		assertThat(
				Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(Fixtures.parts(Fixtures.row(1, "企业名称") + wide))))
					.rejections())
			.containsExactly("列数超过上限 200 列");
		String long1 = Fixtures.row(1, "企业名称") + Fixtures.row(2, "长".repeat(1 << 20));
		assertThat(Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(Fixtures.parts(long1)))).rejections())
			.singleElement()
			.asString()
			.contains("32767");
	}

	@Test
	void exportOfACompanySiteNeedsNoMapping() {
		Reading reading = Reading.of(this.fixtures.sheet(new Object[][] { { "以下数据由某网站提供，仅供参考" },
				{ "企业名称", "登记状态", "法定代表人", "注册资本", "成立日期", "统一社会信用代码", "所属省份", "所属城市", "所属区县", "联系电话", "更多电话", "邮箱",
						"所属行业", "企业地址", "经营范围" },
				{ "甲公司", "存续（在营、开业、在册）", "某某", "5000万人民币", "2001-02-03", "91110000802100433B", "重庆市", "重庆市", "大足区",
						"023-88888888", "13800000000；13900000000", "a@example.com", "汽车制造业", "某路 1 号", "汽车零部件制造" },
				{ "乙公司", "在业", "-", "-", "-", "-", "重庆市", "-", "-", "-", "-", "-", "-", "-", "-" },
				{ "丙公司", "吊销，未注销", "-", "-", "-", "-", "重庆市", "-", "-", "-", "-", "-", "-", "-", "-" },
				{ "丁公司", "迁出", "-", "-", "-", "-", "重庆市", "-", "-", "-", "-", "-", "-", "-", "-" },
				{ "戊公司", "停业", "-", "-", "-", "-", "重庆市", "-", "-", "-", "-", "-", "-", "-", "-" } }));
		assertThat(reading.sheet().kind()).isEqualTo(SheetKind.FIRMS);
		assertThat(reading.values("status")).containsExactly("operating", "operating", "closed", "moved", "suspended");
		assertThat(reading.rows.get(0).values()).containsEntry("uscc", "91110000802100433B")
			.containsEntry("business_scope_short", "汽车零部件制造")
			.containsEntry("phone", "023-88888888")
			.containsEntry("district", "大足区");
		assertThat(reading.rejections()).isEmpty();
		assertThat(reading.warnings()).contains("这些列没有对应，不导入：法定代表人、注册资本、成立日期、更多电话、所属行业、企业地址");
	}

	@Test
	void correctionsAreRemembered() {
		Reading.Memory memory = new Reading.Memory();
		UploadReader reader = Reading.reader(ReadSettings.defaults(), memory);
		Object[][] rows = { { "商号", "吉祥物" }, { "甲公司", "熊" } };
		assertThat(Reading.of(reader, Map.of(), this.fixtures.sheet(rows)).rows).isEmpty();
		ColumnMapping mapping = new ColumnMapping(SheetKind.FIRMS, Map.of(0, "name"));
		assertThat(Reading.of(reader, Map.of("0-0", mapping), this.fixtures.sheet(rows)).values("name"))
			.containsExactly("甲公司");
		assertThat(Reading.of(reader, Map.of(), this.fixtures.sheet(rows)).values("name")).containsExactly("甲公司");
	}

	@Test
	void theUserChoosesTheUnitOfAmountsWhoseHeaderNamesNone() {
		Reading.Memory memory = new Reading.Memory();
		UploadReader reader = Reading.reader(ReadSettings.defaults(), memory);
		Object[][] rows = { { "企业名称", "营业收入" }, { "甲公司", 3.5 }, { "乙公司", "500万元" } };
		Reading open = Reading.of(reader, Map.of(), this.fixtures.sheet(rows));
		assertThat(open.values("revenue_wan_yuan")).containsExactly(3.5, 500.0);
		assertThat(open.warnings()).contains("「营业收入」没有写单位，按万元读取");
		ColumnMapping mapping = new ColumnMapping(SheetKind.FIRMS, Map.of(0, "name", 1, "revenue_wan_yuan@亿元"));
		Reading chosen = Reading.of(reader, Map.of("0-0", mapping), this.fixtures.sheet(rows));
		assertThat(chosen.values("revenue_wan_yuan")).containsExactly(35000.0, 500.0);
		assertThat(chosen.warnings()).doesNotContain("「营业收入」没有写单位，按万元读取");
		assertThat(Reading.of(reader, Map.of(), this.fixtures.sheet(rows)).values("revenue_wan_yuan"))
			.containsExactly(35000.0, 500.0);
		// What the header says cannot be overruled.
		Object[][] said = { { "企业名称", "营业收入（元）" }, { "甲公司", 50000 } };
		assertThat(Reading.of(reader, Map.of("0-0", mapping), this.fixtures.sheet(said)).values("revenue_wan_yuan"))
			.containsExactly(5.0);
	}

	@Test
	void correctionsSurviveARestart() {
		Path file = this.directory.resolve("data/column-mappings.json");
		ColumnMapping mapping = new ColumnMapping(SheetKind.FIRMS, Map.of(0, "name", 1, ""));
		new FileRememberedMappings(file).remember(List.of("商 号", "吉祥物", ""), mapping);
		assertThat(new FileRememberedMappings(file).find(List.of("商号", "吉祥物"))).contains(mapping);
		assertThat(new FileRememberedMappings(file).find(List.of("商号"))).isEmpty();
	}

}

package cn.chainmap.intake.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cells of workbooks, by the case numbers of the bad-input catalogue.
 */
class CellCasesTests {

	@TempDir
	Path directory;

	private Fixtures fixtures;

	@BeforeEach
	void prepare() {
		this.fixtures = new Fixtures(this.directory);
	}

	@Test
	void case37FormulasByTheirStoredResult() {
		Map<String, String> parts = Fixtures.parts(Fixtures.row(1, "企业名称", "营收（万元）") + """
				<row r="2"><c t="str"><f>A9</f><v>甲公司</v></c><c><f>1+1</f><v>2</v></c></row>
				<row r="3"><c t="str"><f>A9</f><v>乙公司</v></c><c><f>1+1</f></c></row>""");
		Reading reading = Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(parts)));
		assertThat(reading.values("revenue_wan_yuan")).containsExactly(2.0);
		assertThat(reading.rejections()).containsExactly("公式没有计算结果");
	}

	@Test
	void case38ErrorCells() {
		Map<String, String> parts = Fixtures.parts(Fixtures.row(1, "企业名称", "省份") + """
				<row r="2"><c t="e"><v>#REF!</v></c></row>
				<row r="3"><c t="inlineStr"><is><t>甲公司</t></is></c><c t="e"><v>#N/A</v></c></row>""");
		Reading reading = Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(parts)));
		assertThat(reading.rows).singleElement()
			.satisfies(row -> assertThat(row.values()).isEqualTo(Map.of("name", "甲公司")));
		assertThat(reading.rejections()).containsExactly("单元格是错误值 #REF!");
		assertThat(reading.warnings()).containsExactly("单元格是错误值 #N/A，按空白处理");
	}

	@Test
	void case39CodesAsNumbers() {
		for (Object code : new Object[] { 914403001922038216.0, "9.14403E+17", 91110000.0 }) {
			assertThat(firm("统一社会信用代码", code).rejections()).singleElement().asString().contains("数字格式");
		}
	}

	@ParameterizedTest
	@CsvSource({ "91310000132203280J, 最后一位应为 8", "9131O000132203280J, 不会出现字母 I、O、S、V、Z", "91310000132203, 应为 18 位" })
	void case40And42WrongCodes(String code, String reason) {
		Reading reading = firm("统一社会信用代码", code);
		assertThat(reading.rows).isEmpty();
		assertThat(reading.problems).singleElement().satisfies(problem -> {
			assertThat(problem.reason()).contains(reason);
			assertThat(problem.value()).isEqualTo(code);
			assertThat(problem.column()).isEqualTo("统一社会信用代码");
			assertThat(problem.origin().row()).isEqualTo(2);
			assertThat(problem.origin().sheet()).isEqualTo("Sheet1");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "91110000802100433b", "９１１１００００８０２１００４３３Ｂ", "9111 0000 8021 0043 3B",
			"911100008-02100433-B", "\uFEFF91110000802100433B\u00A0\u200B" })
	void case41CodesInOtherShapes(String code) {
		assertThat(firm("统一社会信用代码", code).values("uscc")).containsExactly("91110000802100433B");
	}

	@ParameterizedTest
	@ValueSource(strings = { "500000000000001", "802100433", "无", "办理中", "—" })
	void case43NoCode(String code) {
		Reading reading = firm("统一社会信用代码", code);
		assertThat(reading.values("name")).containsExactly("甲公司");
		assertThat(reading.values("uscc")).containsExactly((Object) null);
		assertThat(reading.warnings()).singleElement().asString().contains("待补码");
	}

	@ParameterizedTest
	@ValueSource(strings = { "甲（重庆）有限公司 ", "甲(重庆)有限公司", "𠮷㐀有限公司", "臺灣😀有限公司", "=HYPERLINK(\"http://x\")", "@SUM(A1)",
			"+cmd|' /C calc'!A0", "＝1+1", "<script>alert(1)</script>", "`}) DETACH DELETE n //", "\\u0060${7*7}%00" })
	void case48To50And61And62TextsAreKept(String name) {
		assertThat(Reading.of(this.fixtures.sheet(new Object[][] { { "企业名称", "省份" }, { name, "重庆市" } })).values("name"))
			.containsExactly(name.strip());
	}

	@Test
	void case49PrivateCharacters() {
		Reading reading = Reading.of(this.fixtures.sheet(new Object[][] { { "企业名称", "省份" }, { "甲\uE000公司", "重庆市" } }));
		assertThat(reading.values("name")).containsExactly("甲\uE000公司");
		assertThat(reading.warnings()).singleElement().asString().contains("自造字");
	}

	@Test
	void case51SerialDatesOfBothSystems() {
		for (boolean macintosh : new boolean[] { false, true }) {
			Reading reading = Reading.of(this.fixtures.workbook(workbook -> {
				var sheet = workbook.createSheet();
				workbook.getCTWorkbook().getWorkbookPr().setDate1904(macintosh);
				Fixtures.fill(sheet,
						new Object[][] { { "企业名称", "关停日期" }, { "甲公司", 45292 }, { "乙公司", 45292 }, { "丙公司", 2024 } });
				var style = workbook.createCellStyle();
				style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
				sheet.getRow(1).getCell(1).setCellStyle(style);
			}));
			String day = macintosh ? "2028-01-02" : "2024-01-01";
			assertThat(reading.values("closed_at")).containsExactly(day, day, "2024");
		}
	}

	@ParameterizedTest
	@CsvSource({ "2024年3月, 2024-03", "2024.3.5, 2024-03-05", "20240305, 2024-03-05", "2024/3/5, 2024-03-05",
			"2024年3月5日, 2024-03-05", "2024 年 3 月, 2024-03", "２０２４年, 2024", "2024-03-05 00:00:00, 2024-03-05",
			"2024年度, 2024", "202403, 2024-03" })
	void case52Dates(String text, String date) {
		assertThat(firm("关停日期", text).values("closed_at")).containsExactly(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3/5/24", "05.03.2024", "2024-02-30", "1899", "2024-13", "去年" })
	void case52DatesThatAreNone(String text) {
		assertThat(firm("关停日期", text).rejections()).hasSize(1);
	}

	@Test
	void case52DatesInTheFuture() {
		Reading reading = firm("关停日期", "2099");
		assertThat(reading.values("closed_at")).containsExactly("2099");
		assertThat(reading.warnings()).containsExactly("日期在将来");
	}

	@ParameterizedTest
	@CsvSource({ "5000, 5000", "'5,000.00', 5000", "5000万, 5000", "0.5亿元, 5000", "500万元人民币, 500", "1.2E+03, 1200",
			"￥3000元, 0.3", "约 200 万元, 200" })
	void case53Amounts(String text, double amount) {
		assertThat(firm("营收（万元）", text).values("revenue_wan_yuan")).containsExactly(amount);
	}

	@ParameterizedTest
	@CsvSource({ "1.2.3, 不是一个数，按空白处理", "5克, 单位「克」不认识，按空白处理" })
	void case53WhatIsNoAmount(String text, String warning) {
		Reading reading = firm("营收（万元）", text);
		assertThat(reading.values("revenue_wan_yuan")).containsOnlyNulls();
		assertThat(reading.warnings()).containsExactly(warning);
	}

	@Test
	void case53UnitOfTheHeader() {
		assertThat(firm("营业收入（元）", 50000).values("revenue_wan_yuan")).containsExactly(5.0);
		assertThat(firm("营业收入(亿元)", "2").values("revenue_wan_yuan")).containsExactly(20000.0);
		assertThat(firm("营业收入/亿元", "2万元").values("revenue_wan_yuan")).containsExactly(2.0);
		Reading reading = firm("营业收入", 7);
		assertThat(reading.values("revenue_wan_yuan")).containsExactly(7.0);
		assertThat(reading.warnings()).containsExactly("「营业收入」没有写单位，按万元读取");
	}

	@ParameterizedTest
	@ValueSource(strings = { "100万美元", "伍佰万元", "50-100万", "很多", "5 台" })
	void case53AmountsThatAreNone(String text) {
		Reading reading = firm("营收（万元）", text);
		assertThat(reading.values("revenue_wan_yuan")).containsExactly((Object) null);
		assertThat(reading.warnings()).hasSize(1);
	}

	@Test
	void case54AmountsOfAnotherOrder() {
		List<Object[]> rows = new ArrayList<>(List.<Object[]>of(new Object[] { "企业名称", "营收（万元）" }));
		for (int i = 0; i < 20; i++) {
			rows.add(new Object[] { "甲公司" + i, 1000 + i });
		}
		rows.add(new Object[] { "乙公司", 12_000_000 });
		Reading reading = Reading.of(this.fixtures.sheet(rows.toArray(new Object[0][])));
		assertThat(reading.rows).hasSize(21);
		assertThat(reading.problems).singleElement().satisfies(problem -> {
			assertThat(problem.origin().row()).isEqualTo(22);
			assertThat(problem.reason()).contains("相差上万倍");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "1E13", "NaN", "Infinity" })
	void case55ImpossibleAmounts(String text) {
		assertThat(firm("营收（万元）", text).rejections()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "138 0000 0000, 13800000000", "+86 13800000000, 13800000000",
			"13800000000/13900000000, 13800000000; 13900000000", "023-88888888转801, 023-88888888 转 801",
			"１３８００００００００, 13800000000", "(023)88888888, 023-88888888", "138-0000-0000, 13800000000" })
	void case56Phones(String text, String phone) {
		assertThat(firm("联系电话", text).values("phone")).containsExactly(phone);
	}

	@Test
	void case56PhonesAsNumbers() {
		assertThat(firm("联系电话", 13800000000L).values("phone")).containsExactly("13800000000");
		assertThat(firm("联系电话", "1.38E+10").rejections()).singleElement().asString().contains("科学计数法");
	}

	@Test
	void case57Addresses() {
		assertThat(firm("邮箱", "a＠example.com。").values("email")).containsExactly("a@example.com");
		assertThat(firm("邮箱", "a at example").warnings()).containsExactly("不像邮箱地址，照原样保留");
	}

	@Test
	void case58IdentityNumbers() {
		String number = "11010519491231002X";
		Reading column = firm("身份证号", number);
		assertThat(column.rows.get(0).values()).containsOnlyKeys("name");
		assertThat(column.warnings()).containsExactly("有身份证号一类的列，不读取也不保存");
		Reading cell = firm("联系人", "某某 " + number);
		assertThat(cell.rows.get(0).values()).containsOnlyKeys("name");
		Reading code = firm("统一社会信用代码", number);
		assertThat(code.rejections()).hasSize(1);
		for (Reading reading : List.of(column, cell, code)) {
			assertThat(reading.problems.toString() + reading.inspection).doesNotContain("19491231");
		}
	}

	@Test
	void case63ControlCharactersAndHalves() {
		Reading reading = Reading
			.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(Fixtures.parts(Fixtures.row(1, "企业名称", "省份")
					+ Fixtures.row(2, "甲_x0007_公\u202E司", "重庆市") + Fixtures.row(3, "乙_xD800_公司", "重庆市")))));
		assertThat(reading.values("name")).containsExactly("甲公司");
		assertThat(reading.warnings()).containsExactly("有不可见的控制字符，已去掉");
		assertThat(reading.rejections()).containsExactly("有不能识别的字符（乱码）");
	}

	@Test
	void case64LongCellsAndLines() {
		Reading reading = Reading
			.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(Fixtures.parts(Fixtures.row(1, "企业名称", "产品")
					+ Fixtures.row(2, "甲公司", "长".repeat(32_768)) + Fixtures.row(3, "乙\n公司", "一\n二")))));
		assertThat(reading.rejections()).containsExactly("单元格超过 32767 字");
		assertThat(reading.problems.get(0).value()).hasSize(200);
		assertThat(reading.rows.get(0).values()).isEqualTo(Map.of("name", "乙 公司", "products", "一\n二"));
	}

	@Test
	void case65BooleansAndRichText() {
		Map<String, String> parts = Fixtures.parts(Fixtures.row(1, "企业名称", "本地") + """
				<row r="2"><c t="s"><v>2</v></c><c t="b"><v>1</v></c></row>""");
		parts.put("xl/sharedStrings.xml", """
						<sst><si><t>x</t></si><si><t>y</t></si>
				<si><r><t>甲</t></r><r><rPr/><t>公司</t></r><rPh><t>jia</t></rPh></si></sst>""");
		Reading reading = Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.zip(parts)));
		assertThat(reading.rows.get(0).values()).isEqualTo(Map.of("name", "甲公司", "local", true));
	}

	@Test
	void case66FormatsOfNumbers() {
		Reading reading = Reading.of(this.fixtures.workbook(workbook -> {
			var sheet = workbook.createSheet();
			Fixtures.fill(sheet, new Object[][] { { "企业编号", "企业名称", "营收（万元）" }, { 12, "甲公司", 500 } });
			var zeros = workbook.createCellStyle();
			zeros.setDataFormat(workbook.createDataFormat().getFormat("00000"));
			sheet.getRow(1).getCell(0).setCellStyle(zeros);
			var unit = workbook.createCellStyle();
			unit.setDataFormat(workbook.createDataFormat().getFormat("0\"万元\""));
			sheet.getRow(1).getCell(2).setCellStyle(unit);
		}));
		assertThat(reading.rows.get(0).values())
			.isEqualTo(Map.of("id", "00012", "name", "甲公司", "revenue_wan_yuan", 500.0));
		assertThat(reading.warnings()).singleElement().asString().contains("数字格式里写有单位");
	}

	private Reading firm(String header, Object value) {
		return Reading.of(this.fixtures.sheet(new Object[][] { { "企业名称", header }, { "甲公司", value } }));
	}

}

package cn.chainmap.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cn.chainmap.shared.StartupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * CSV files as people save them.
 */
class CsvTableTests {

	private static final String TEXT = "id,name\nA1,锶盐（重庆）𠮷\n";

	@Test
	void readsUtf8() {
		assertThat(names(TEXT.getBytes(StandardCharsets.UTF_8))).containsExactly("锶盐（重庆）𠮷");
	}

	@Test
	void readsUtf8WithByteOrderMark() {
		assertThat(names(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).containsExactly("锶盐（重庆）𠮷");
	}

	@Test
	void readsGb18030() {
		assertThat(names(TEXT.getBytes(Charset.forName("GB18030")))).containsExactly("锶盐（重庆）𠮷");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void readsAnyLineEnd(String end) {
		assertThat(names(utf8("id,name" + end + "A1,甲" + end + "A2,乙"))).containsExactly("甲", "乙");
	}

	@Test
	void keepsLineBreaksAndQuotesInsideQuotes() {
		assertThat(names(utf8("id,name\nA1,\"甲\n乙,\"\"丙\"\"\"\nA2,丁\n"))).containsExactly("甲\n乙,\"丙\"", "丁");
	}

	@Test
	void stripsBlanksOfEveryKind() {
		assertThat(names(utf8("id , name\nA1,\u00A0 甲 厂\u200B\uFEFF \n"))).containsExactly("甲 厂");
	}

	@Test
	void leavesOutEmptyRows() {
		assertThat(names(utf8("id,name\n\nA1,甲\n,\n  ,\n\nA2,乙\n"))).containsExactly("甲", "乙");
	}

	@Test
	void countsRowsAsASpreadsheetDoes() {
		CsvTable table = CsvTable.read("x.csv", utf8("id,name\nA1,\"甲\n乙\"\nA2,丙\n"), List.of("id"));
		assertThat(table.rows()).extracting(CsvRow::number).containsExactly(2L, 3L);
	}

	@Test
	void countsEmptyRowsToo() {
		CsvTable table = CsvTable.read("x.csv", utf8("id,name\n\nA1,甲\n,\nA2,乙\n"), List.of("id"));
		assertThat(table.rows()).extracting(CsvRow::number).containsExactly(3L, 5L);
	}

	@Test
	void takesMissingCellsAsEmpty() {
		CsvRow row = CsvTable.read("x.csv", utf8("id,name,tags\nA1\n"), List.of("id")).rows().get(0);
		assertThat(row.textOrNull("name")).isNull();
		assertThat(row.list("tags")).isEmpty();
		assertThat(row.text("no such column")).isEmpty();
	}

	@Test
	void splitsCellsAtSemicolons() {
		CsvRow row = CsvTable.read("x.csv", utf8("id,tags\nA1,链主; 龙头；;专精特新 \n"), List.of("id")).rows().get(0);
		assertThat(row.list("tags")).containsExactly("链主", "龙头", "专精特新");
	}

	@Test
	void namesFileAndMissingColumns() {
		assertThatExceptionOfType(StartupProblem.class)
			.isThrownBy(() -> CsvTable.read("nodes.csv", utf8("id,名称\nA1,甲\n"), List.of("id", "name", "chain_id")))
			.withMessage("数据文件 nodes.csv 缺少列：name、chain_id")
			.satisfies(problem -> assertThat(problem.action()).contains("id、名称"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\uFEFF" })
	void refusesEmptyFiles(String text) {
		assertThatExceptionOfType(StartupProblem.class)
			.isThrownBy(() -> CsvTable.read("nodes.csv", utf8(text), List.of("id")))
			.withMessageContaining("nodes.csv");
	}

	@ParameterizedTest
	@ValueSource(strings = { "id,name\nA1,\"甲\nA2,乙\n", "id,name\nA1,\"甲\"乙\n", "id,id\nA1,A2\n" })
	void refusesWhatIsNoCsv(String text) {
		assertThatExceptionOfType(StartupProblem.class)
			.isThrownBy(() -> CsvTable.read("nodes.csv", utf8(text), List.of("id")))
			.withMessageStartingWith("数据文件 nodes.csv 不是有效的 CSV")
			.satisfies(problem -> assertThat(problem.action()).contains("UTF-8"));
	}

	@Test
	void reportsBadNumbersAndTakesThemAsBlank() {
		CsvRow row = CsvTable.read("x.csv", utf8("id,c\nA1,高\n"), List.of("id")).rows().get(0);
		List<ImportIssue> issues = new ArrayList<>();
		assertThat(row.number("c", 0, 1, issues::add)).isNull();
		assertThat(issues).containsExactly(new ImportIssue("x.csv", 2, "c", "高", "不是数字，已按空白处理"));
		assertThat(issues.get(0)).hasToString("x.csv 第 2 行，c 列，值「高」：不是数字，已按空白处理");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.01", "-0.1", "NaN", "Infinity", "1e99" })
	void reportsNumbersOutOfRange(String number) {
		CsvRow row = CsvTable.read("x.csv", utf8("id,c\nA1," + number + "\n"), List.of("id")).rows().get(0);
		List<ImportIssue> issues = new ArrayList<>();
		assertThat(row.number("c", 0, 1, issues::add)).isNull();
		assertThat(issues).extracting(ImportIssue::problem).containsExactly("应在 0 到 1 之间，已按空白处理");
	}

	@Test
	void readsNumbersWithThousandsSeparators() {
		CsvRow row = CsvTable.read("x.csv", utf8("id,sqm\nA1,\"118,000.5\"\n"), List.of("id")).rows().get(0);
		assertThat(row.number("sqm", 0, 1e9, issue -> assertThat(issue).isNull())).isEqualTo(118000.5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "TRUE", "1", "是", "Yes" })
	void readsYes(String word) {
		CsvRow row = CsvTable.read("x.csv", utf8("id,local\nA1," + word + "\n"), List.of("id")).rows().get(0);
		assertThat(row.flag("local", issue -> assertThat(issue).isNull())).isTrue();
	}

	@Test
	void reportsFlagsThatSayNeither() {
		CsvRow row = CsvTable.read("x.csv", utf8("id,local\nA1,也许\n"), List.of("id")).rows().get(0);
		List<ImportIssue> issues = new ArrayList<>();
		assertThat(row.flag("local", issues::add)).isNull();
		assertThat(issues).extracting(ImportIssue::value).containsExactly("也许");
	}

	private static List<String> names(byte[] content) {
		return CsvTable.read("x.csv", content, List.of("id", "name"))
			.rows()
			.stream()
			.map(row -> row.text("name"))
			.toList();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void leavesOutRowsWithTooManyCells() {
		CsvTable table = CsvTable.read("supplies.csv", utf8("a,b\n1,2,,\n3,4,5\n"), List.of("a"));
		assertThat(table.rows()).extracting(CsvRow::number).containsExactly(2L);
		assertThat(table.issues()).singleElement()
			.hasToString("supplies.csv 第 3 行，值「3,4,5」：有 3 格，列名只有 2 个，可能是逗号没有加引号，已略过该行");
	}

}

package cn.chainmap.intake.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The workbook has a sheet for each kind, and says what it holds.
 */
class GraphWorkbookTests {

	@Test
	void writesASheetForEachKindWithTheColumnsOfItsTemplate() throws IOException {
		Map<String, List<Map<String, String>>> sheets = read(write(TinyGraph.full(), false));
		assertThat(sheets.keySet())
			.containsExactly(Stream.concat(Stream.of(SheetKind.values()).map(SheetKind::title), Stream.of("口径与说明"))
				.toArray(String[]::new));
		for (SheetKind kind : SheetKind.values()) {
			assertThat(sheets.get(kind.title()).get(0).values())
				.containsExactlyElementsOf(kind.columns().stream().map(SheetColumn::title).toList());
		}
		assertThat(sheets.get("环节").get(2)).isEqualTo(
				Map.of("环节编号", "g", "环节名称", "钢板", "所属产业链", "X", "别名", "板材;厚板", "层级", "上游", "重要度", "0.5", "终端产品", "否"));
		assertThat(sheets.get("企业").get(1))
			.isEqualTo(Map.of("企业编号", "F1", "企业名称", "甲厂", "本地", "是", "经营状态", "在营", "所在园区", "P", "营收（万元）", "1.0E7"));
		assertThat(sheets.get("企业与环节")).hasSize(3);
		assertThat(sheets.get("企业与环节").get(2)).isEqualTo(Map.of("企业", "F1", "环节", "g", "关系", "生产", "把握", "0.9"));
	}

	@Test
	void saysWhatItHolds() throws IOException {
		Map<String, String> notes = notes(write(TinyGraph.full(), false));
		assertThat(notes).containsEntry("范围", "全库")
			.containsEntry("企业行数", "2 行")
			.containsEntry("指标值行数", "1 行")
			.containsEntry("合计行数", "13 行，全部写出，没有截断")
			.containsEntry("导出时间", "2026-11-26T12:00+08:00")
			.containsKeys("联系方式", "空白", "再导入")
			.doesNotContainKeys("分表", "一致性", "范围口径");
	}

	@Test
	void writesContactsOnlyWhenAskedTo() throws IOException {
		assertThat(read(write(TinyGraph.full(), true)).get("企业").get(1)).containsEntry("联系电话", "13800000000")
			.containsEntry("联系人", "某人");
		assertThat(read(write(TinyGraph.full(), false)).toString()).doesNotContain("13800000000", "某人");
	}

	@Test
	void neutralisesFormulas() throws IOException {
		List<String> payloads = List.of("=1+1", "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)",
				"＝1+1", " =1", "'=1", "_x003D_1+1", "<script>&\"甲\u0001乙", "甲\n=乙");
		TinyGraph graph = new TinyGraph();
		for (int index = 0; index < payloads.size(); index++) {
			graph.add(SheetKind.FIRMS, Map.of("id", "F" + (char) ('a' + index), "name", payloads.get(index)));
		}
		try (XSSFWorkbook workbook = open(write(graph, false))) {
			List<String> names = new ArrayList<>();
			for (Row row : workbook.getSheet("企业")) {
				row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
				names.add(row.getCell(1).getStringCellValue());
			}
			assertThat(names).containsExactly("企业名称", "'=1+1", "'=HYPERLINK(\"http://x\")", "'+cmd|' /C calc'!A0",
					"'-1+1", "'@SUM(A1)", "'＝1+1", "' =1", "''=1", "_x003D_1+1", "<script>&\"甲乙", "甲\n=乙");
			assertThat(workbook.getSheet("企业").getRow(1).getCell(1).getCellStyle().getDataFormatString())
				.isEqualTo("@");
		}
	}

	@Test
	void goesOnInFurtherSheets() throws IOException {
		TinyGraph graph = new TinyGraph();
		for (int number = 100; number < 135; number++) {
			graph.add(SheetKind.FIRMS, Map.of("id", "F" + number, "name", "企业" + number));
		}
		byte[] file = TinyGraph.write(out -> GraphWorkbook.write(graph.export(false), out, 4));
		Map<String, List<Map<String, String>>> sheets = read(file);
		List<String> ids = new ArrayList<>();
		for (int number = 1; number <= 12; number++) {
			List<Map<String, String>> rows = sheets.get((number == 1) ? "企业" : "企业(" + number + ")");
			assertThat(rows.get(0)).containsValue("企业名称");
			assertThat(rows).hasSize((number == 12) ? 3 : 4);
			rows.stream().skip(1).forEach(row -> ids.add(row.get("企业编号")));
		}
		assertThat(sheets).doesNotContainKey("企业(13)");
		assertThat(ids).hasSize(35).isSorted().startsWith("F100").endsWith("F134");
		assertThat(notes(file)).containsEntry("分表", "企业超出 Excel 每表行数上限，接在后面的表里，共 12 个表").containsEntry("企业行数", "35 行");
	}

	@Test
	void leavesACellBlankThatExcelCannotHoldAndSaysSo() throws IOException {
		TinyGraph graph = new TinyGraph();
		graph.add(SheetKind.FIRMS, Map.of("id", "F", "name", "甲", "business_scope_short", "长".repeat(40_000)));
		byte[] file = write(graph, false);
		assertThat(read(file).get("企业").get(1)).isEqualTo(Map.of("企业编号", "F", "企业名称", "甲"));
		assertThat(notes(file)).containsEntry("超长单元格数", "1 个，下列前 1 个")
			.containsEntry("超长单元格", "表「企业」第 2 行「经营范围」共 40000 字，超出 Excel 单元格上限，本表留空，全文见 CSV 导出");
	}

	@Test
	void saysThatRowsChangedMeanwhile() throws IOException {
		TinyGraph graph = TinyGraph.full();
		Export export = graph.export(false);
		graph.add(SheetKind.FIRMS, Map.of("id", "F3", "name", "丙厂"));
		byte[] file = TinyGraph.write(
				out -> GraphWorkbook.write(new Export(export.head(), export.rows(), new ExportTally(() -> true)), out));
		assertThat(notes(file)).containsEntry("企业行数", "3 行（开始导出时 2 行，导出期间有变动）").containsKey("一致性");
	}

	@Test
	void isNoWorkbookWhenItFails() {
		TinyGraph graph = TinyGraph.full();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThatThrownBy(() -> GraphWorkbook.write(graph.export(false, new FailingRows(graph, SheetKind.FIRMS)), out))
			.hasStackTraceContaining("database gone");
		assertThatThrownBy(() -> open(out.toByteArray()).close()).isInstanceOfAny(IOException.class,
				NotOfficeXmlFileException.class, RuntimeException.class);
	}

	private static byte[] write(TinyGraph graph, boolean contacts) {
		return TinyGraph.write(out -> GraphWorkbook.write(graph.export(contacts), out));
	}

	private static XSSFWorkbook open(byte[] file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}

	private static Map<String, String> notes(byte[] file) throws IOException {
		Map<String, String> notes = new LinkedHashMap<>();
		try (XSSFWorkbook workbook = open(file)) {
			for (Row row : workbook.getSheet("口径与说明")) {
				notes.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue());
			}
		}
		return notes;
	}

	/** Sheets, rows, cells by title; the first row of a sheet is its titles. */
	private static Map<String, List<Map<String, String>>> read(byte[] file) throws IOException {
		Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
		try (XSSFWorkbook workbook = open(file)) {
			for (Sheet sheet : workbook) {
				List<Map<String, String>> rows = new ArrayList<>();
				for (Row row : sheet) {
					Map<String, String> cells = new LinkedHashMap<>();
					for (Cell cell : row) {
						cells.put(sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue(),
								(cell.getCellType() == CellType.NUMERIC) ? Double.toString(cell.getNumericCellValue())
										: cell.getStringCellValue());
					}
					rows.add(cells);
				}
				sheets.put(sheet.getSheetName(), rows);
			}
		}
		return sheets;
	}

}

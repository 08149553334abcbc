package cn.chainmap.lead.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Workbooks users made: what is refused and why, and how they are filled.
 */
class TemplateTests {

	@Test
	void namesTheCellAndThePlaceholderThatAreWrong() {
		assertThat(problems(sheet -> {
			text(sheet, 0, 0, "{{企业名}}");
			text(sheet, 2, 1, "{{环节}}");
			text(sheet, 3, 2, "{{省市}}");
			text(sheet, 4, 0, "{{标签}");
		})).satisfiesExactly(problem -> {
			assertThat(problem.cell()).isEqualTo("表!A1");
			assertThat(problem.placeholder()).isEqualTo("企业名");
			assertThat(problem.message()).contains("您是不是要「企业名称」");
		}, problem -> {
			assertThat(problem.cell()).isEqualTo("表!C4");
			assertThat(problem.placeholder()).isEqualTo("省市");
			assertThat(problem.message()).contains("表!B3");
		}, problem -> {
			assertThat(problem.cell()).isEqualTo("表!A5");
			assertThat(problem.message()).contains("不成对");
		});
	}

	@Test
	void refusesWhatWouldBreakWhenRowsAreRepeated() {
		assertThat(problems(sheet -> text(sheet, 0, 0, "{{导出日期}}"))).singleElement()
			.satisfies(problem -> assertThat(problem.message()).contains("没有明细占位符"));
		assertThat(problems(sheet -> {
			text(sheet, 1, 0, "{{环节}}");
			sheet.createRow(3).createCell(1).setCellFormula("SUM(A2:A2)");
		})).singleElement().satisfies(problem -> assertThat(problem.cell()).isEqualTo("表!B4"));
		assertThat(problems(sheet -> {
			text(sheet, 1, 0, "{{环节}}");
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
		})).singleElement().satisfies(problem -> assertThat(problem.cell()).isEqualTo("B2:B3"));
	}

	@Test
	void acceptsTheSampleOfEachSource() throws IOException {
		for (FormSource source : FormSource.values()) {
			ByteArrayOutputStream sample = new ByteArrayOutputStream();
			SampleTemplate.write(source, sample);
			assertThat(TemplateCheck.inspect(sample.toByteArray(), source).fields()).hasSizeGreaterThan(5);
		}
	}

	@Test
	void refusesOtherFiles() {
		for (byte[] content : List.of(new byte[0], "PK not really".getBytes(java.nio.charset.StandardCharsets.UTF_8),
				"<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), new byte[TemplateCheck.LARGEST + 1])) {
			TemplateException refused = catchThrowableOfType(TemplateException.class,
					() -> TemplateCheck.inspect(content, FormSource.LEADS));
			assertThat(refused.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).containsPattern("\\p{IsHan}"));
		}
	}

	@Test
	void repeatsTheRowWithItsLooksAndMovesWhatIsBelow() throws IOException {
		byte[] template = workbook(sheet -> {
			sheet.setColumnWidth(0, 5000);
			text(sheet, 0, 0, "{{清单名称}}（{{行数}} 行）");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
			text(sheet, 1, 0, "企业");
			text(sheet, 2, 0, "{{序号}}. {{企业名称}}");
			text(sheet, 2, 1, "{{环节}}");
			text(sheet, 2, 3, "固定文字");
			sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
			CellStyle style = sheet.getWorkbook().createCellStyle();
			style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			sheet.getRow(2).getCell(0).setCellStyle(style);
			sheet.getRow(2).setHeight((short) 700);
			text(sheet, 3, 0, "填表人：");
			sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 1));
		});
		try (XSSFWorkbook filled = fill(template, rows("=1+1", "乙", "𠮷厂{{环节}}$1"))) {
			XSSFSheet sheet = filled.getSheetAt(0);
			assertThat(value(sheet, 0, 0)).isEqualTo("测试表（3 行）");
			assertThat(List.of(value(sheet, 2, 0), value(sheet, 3, 0), value(sheet, 4, 0))).containsExactly("1. =1+1",
					"2. 乙", "3. 𠮷厂{{环节}}$1");
			assertThat(value(sheet, 4, 3)).isEqualTo("固定文字");
			assertThat(value(sheet, 5, 0)).isEqualTo("填表人：");
			assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFillForegroundColor())
				.isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
			assertThat(sheet.getRow(4).getHeight()).isEqualTo((short) 700);
			assertThat(sheet.getColumnWidth(0)).isEqualTo(5000);
			assertThat(sheet.getMergedRegions()).extracting(CellRangeAddress::formatAsString)
				.containsExactlyInAnyOrder("A1:D1", "B3:C3", "B4:C4", "B5:C5", "A6:B7");
		}
	}

	@Test
	void noValueBecomesAFormula() throws IOException {
		byte[] template = workbook(sheet -> text(sheet, 0, 0, "{{企业名称}}"));
		try (XSSFWorkbook filled = fill(template, rows("=HYPERLINK(\"http://x\")", "@SUM(A1)", "＝1+1"))) {
			for (int row = 0; row < 3; row++) {
				assertThat(filled.getSheetAt(0).getRow(row).getCell(0).getCellType()).isEqualTo(CellType.STRING);
				assertThat(value(filled.getSheetAt(0), row, 0)).startsWith("'");
			}
		}
	}

	@Test
	void keepsTheFormWhenThereIsNothingToFillIn() throws IOException {
		byte[] template = workbook(sheet -> {
			text(sheet, 0, 0, "{{企业名称}}");
			text(sheet, 1, 0, "签字");
		});
		try (XSSFWorkbook filled = fill(template, List.of())) {
			assertThat(value(filled.getSheetAt(0), 0, 0)).isEmpty();
			assertThat(value(filled.getSheetAt(0), 1, 0)).isEqualTo("签字");
		}
	}

	@Test
	void writesEveryRowOfALongList() throws IOException {
		byte[] template = workbook(sheet -> {
			text(sheet, 0, 0, "{{企业名称}}");
			text(sheet, 1, 0, "完");
		});
		String[] names = IntStream.range(0, 20_000).mapToObj(number -> "企业" + number).toArray(String[]::new);
		try (XSSFWorkbook filled = fill(template, rows(names))) {
			assertThat(filled.getSheetAt(0).getLastRowNum()).isEqualTo(20_000);
			assertThat(value(filled.getSheetAt(0), 19_999, 0)).isEqualTo("企业19999");
			assertThat(value(filled.getSheetAt(0), 20_000, 0)).isEqualTo("完");
		}
	}

	private static List<TemplateProblem> problems(Consumer<XSSFSheet> fill) {
		return catchThrowableOfType(TemplateException.class,
				() -> TemplateCheck.inspect(workbook(fill), FormSource.LEADS))
			.problems();
	}

	private static XSSFWorkbook fill(byte[] template, List<FormRow> rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FormContent content = new FormContent("测试表", rows, FormChanges.FIRST,
				Map.of("清单名称", "测试表", "行数", Integer.toString(rows.size())), List.of());
		TemplateFiller.write(content, template, FormSource.LEADS, out);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static List<FormRow> rows(String... names) {
		return java.util.Arrays.stream(names)
			.map(name -> new FormRow(name, name, Map.of("企业名称", name, "环节", "部件")))
			.toList();
	}

	private static byte[] workbook(Consumer<XSSFSheet> fill) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			fill.accept(workbook.createSheet("表"));
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static void text(XSSFSheet sheet, int row, int column, String text) {
		(sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column).setCellValue(text);
	}

	private static String value(XSSFSheet sheet, int row, int column) {
		return sheet.getRow(row).getCell(column).getStringCellValue();
	}

}

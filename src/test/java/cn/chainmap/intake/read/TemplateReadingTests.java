package cn.chainmap.intake.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.intake.template.TemplateWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A template that somebody has filled in is read without any mapping.
 */
class TemplateReadingTests {

	@TempDir
	Path directory;

	private Fixtures fixtures;

	@BeforeEach
	void prepare() {
		this.fixtures = new Fixtures(this.directory);
	}

	@ParameterizedTest
	@EnumSource(SheetKind.class)
	void filledTemplatesAreReadBack(SheetKind kind) throws IOException {
		Map<String, Object> expected = new HashMap<>();
		Reading reading;
		try (XSSFWorkbook workbook = template(List.of(kind))) {
			fill(workbook.getSheet(kind.title()), kind, expected);
			reading = Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.save(workbook)));
		}
		assertThat(reading.problems).isEmpty();
		assertThat(reading.rows).singleElement().satisfies(row -> {
			assertThat(row.kind()).isEqualTo(kind);
			assertThat(row.values()).isEqualTo(expected);
		});
		assertThat(reading.sheet().columns()).noneMatch(ColumnView::guessed);
	}

	@Test
	void oneWorkbookForAllKinds() throws IOException {
		Reading reading;
		try (XSSFWorkbook workbook = template(List.of(SheetKind.values()))) {
			for (SheetKind kind : SheetKind.values()) {
				if (kind != SheetKind.PARKS) {
					fill(workbook.getSheet(kind.title()), kind, new HashMap<>());
				}
			}
			reading = Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.save(workbook)));
		}
		assertThat(reading.problems).isEmpty();
		assertThat(reading.rows).hasSize(SheetKind.values().length - 1);
	}

	@Test
	void emptyTemplatesHaveNoRows() throws IOException {
		try (XSSFWorkbook workbook = template(List.of(SheetKind.values()))) {
			Reading reading = Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.save(workbook)));
			assertThat(reading.rejections()).containsExactly("没有数据行");
		}
	}

	@Test
	void templatesHelpToFillIn() throws IOException {
		try (XSSFWorkbook workbook = template(List.of(SheetKind.FIRMS))) {
			XSSFSheet sheet = workbook.getSheet("企业");
			assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("【示例】");
			List<SheetColumn> columns = SheetKind.FIRMS.columns();
			for (int i = 0; i < columns.size(); i++) {
				assertThat(sheet.getRow(0).getCell(i).getCellComment().getString().getString())
					.startsWith(columns.get(i).required() ? "必填" : "选填");
				if (columns.get(i).key().equals("uscc")) {
					assertThat(sheet.getColumnStyle(i).getDataFormatString()).isEqualTo("@");
				}
			}
			assertThat(sheet.getDataValidations())
				.anyMatch(list -> List.of(list.getValidationConstraint().getExplicitListValues()).contains("在营"))
				.anyMatch(list -> List.of(list.getValidationConstraint().getExplicitListValues()).contains("是"));
			assertThat(workbook.getSheet("填写说明").getLastRowNum()).isGreaterThan(columns.size());
		}
	}

	private static XSSFWorkbook template(List<SheetKind> kinds) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TemplateWorkbook.write(kinds, out);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static void fill(XSSFSheet sheet, SheetKind kind, Map<String, Object> expected) {
		Row row = sheet.createRow(2);
		List<SheetColumn> columns = kind.columns();
		for (int i = 0; i < columns.size(); i++) {
			SheetColumn column = columns.get(i);
			String text = switch (column.type()) {
				case FLAG -> "是";
				case NUMBER -> "4";
				case SHARE -> "0.5";
				case DATE -> "2025-03";
				case CHOICE -> column.choices().values().iterator().next();
				case USCC -> "91110000802100433B";
				case LIST -> "子；丑" + i;
				case TEXT -> switch (column.key()) {
					case "phone" -> "13800000000";
					case "email" -> "a@example.com";
					default -> "寅" + i;
				};
			};
			row.createCell(i).setCellValue(text);
			expected.put(column.key(), switch (column.type()) {
				case FLAG -> true;
				case NUMBER -> 4.0;
				case SHARE -> 0.5;
				case CHOICE -> column.choices().keySet().iterator().next();
				case LIST -> List.of("子", "丑" + i);
				default -> text;
			});
		}
	}

}

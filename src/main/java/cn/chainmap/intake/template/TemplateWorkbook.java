package cn.chainmap.intake.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import cn.chainmap.intake.table.ColumnType;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes templates: for each kind a sheet with headers, notes, drop-downs and an example
 * that reading skips, and one sheet that explains all columns.
 */
public final class TemplateWorkbook {

	/** How the first cell of the example begins; reading skips such rows. */
	private static final String EXAMPLE = "【示例】";

	private static final String NOTES = "填写说明";

	/** Rows with drop-downs. */
	private static final int ROWS = 5000;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final Styles styles = new Styles(this.workbook);

	private TemplateWorkbook() {
	}

	/** Writes a template for some kinds. */
	public static void write(List<SheetKind> kinds, OutputStream out) throws IOException {
		TemplateWorkbook template = new TemplateWorkbook();
		try (XSSFWorkbook workbook = template.workbook) {
			kinds.forEach(template::writeSheet);
			template.writeNotes(kinds);
			workbook.write(out);
		}
	}

	private void writeSheet(SheetKind kind) {
		Sheet sheet = this.workbook.createSheet(kind.title());
		Row header = sheet.createRow(0);
		Row example = sheet.createRow(1);
		Drawing<?> drawing = sheet.createDrawingPatriarch();
		List<SheetColumn> columns = kind.columns();
		for (int i = 0; i < columns.size(); i++) {
			SheetColumn column = columns.get(i);
			Cell cell = header.createCell(i);
			cell.setCellValue(column.title());
			cell.setCellStyle(column.required() ? this.styles.required : this.styles.optional);
			comment(drawing, cell, description(column));
			Cell sample = example.createCell(i);
			sample.setCellValue((i == 0) ? EXAMPLE + example(column) : example(column));
			sample.setCellStyle(this.styles.example);
			if (isText(column)) {
				sheet.setDefaultColumnStyle(i, this.styles.text);
			}
			sheet.setColumnWidth(i, 256 * Math.min(40, Math.max(12, 3 * column.title().length())));
			dropDown(sheet, i, column);
		}
		sheet.createFreezePane(0, 1);
	}

	private static boolean isText(SheetColumn column) {
		return column.type() != ColumnType.NUMBER && column.type() != ColumnType.SHARE;
	}

	private void comment(Drawing<?> drawing, Cell cell, String text) {
		ClientAnchor anchor = this.workbook.getCreationHelper().createClientAnchor();
		anchor.setCol1(cell.getColumnIndex());
		anchor.setCol2(cell.getColumnIndex() + 3);
		anchor.setRow1(1);
		anchor.setRow2(6);
		Comment comment = drawing.createCellComment(anchor);
		comment.setString(this.workbook.getCreationHelper().createRichTextString(text));
		cell.setCellComment(comment);
	}

	private static void dropDown(Sheet sheet, int index, SheetColumn column) {
		List<String> words = words(column);
		if (words.isEmpty()) {
			return;
		}
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidation validation = helper.createValidation(
				helper.createExplicitListConstraint(words.toArray(new String[0])),
				new CellRangeAddressList(1, ROWS, index, index));
		// Codes and the words of registers are accepted too.
		validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		validation.createErrorBox(column.title(), "一般填：" + String.join("、", words));
		validation.setShowErrorBox(true);
		sheet.addValidationData(validation);
	}

	private static List<String> words(SheetColumn column) {
		return (column.type() == ColumnType.FLAG) ? List.of("是", "否") : List.copyOf(column.choices().values());
	}

	private static String example(SheetColumn column) {
		if (!column.example().isEmpty()) {
			return column.example();
		}
		return switch (column.type()) {
			case FLAG, CHOICE -> words(column).get(0);
			case DATE -> "2025-12-31";
			case SHARE -> "0.6";
			default -> column.required() ? column.title() : "";
		};
	}

	private static String description(SheetColumn column) {
		List<String> parts = new ArrayList<>();
		parts.add(column.required() ? "必填" : "选填");
		if (!column.note().isEmpty()) {
			parts.add(column.note());
		}
		parts.add(switch (column.type()) {
			case LIST -> "多个用分号（；）隔开";
			case NUMBER -> "数字；单位与列名不同时可写在格里，例如 3亿元";
			case SHARE -> "0 到 1 的数，或百分数";
			case FLAG -> "是 或 否";
			case DATE -> "2025、2025-12 或 2025-12-31";
			case CHOICE -> String.join("、", column.choices().values());
			case USCC -> "先把单元格设为文本格式再填写，否则后几位会丢失";
			case TEXT -> "文字";
		});
		return String.join("。", parts);
	}

	private void writeNotes(List<SheetKind> kinds) {
		Sheet sheet = this.workbook.createSheet(NOTES);
		int number = 0;
		for (String text : List.of("每张表第一行是列名，请不要改动；列的先后可以调整，用不到的列可以删去。", "第二行以“" + EXAMPLE + "”开头的是示例，导入时自动略过，可以删去。",
				"深色的列名为必填。空白表示“没有说明”，不会清掉已有的内容。")) {
			sheet.createRow(number++).createCell(0).setCellValue(text);
		}
		number++;
		number = line(sheet, number, true, "表", "列名", "怎样填写", "CSV 中的列名");
		for (SheetKind kind : kinds) {
			for (SheetColumn column : kind.columns()) {
				number = line(sheet, number, false, kind.title(), column.title(), description(column), column.key());
			}
		}
		sheet.setColumnWidth(0, 256 * 14);
		sheet.setColumnWidth(1, 256 * 22);
		sheet.setColumnWidth(2, 256 * 70);
		sheet.setColumnWidth(3, 256 * 22);
	}

	private int line(Sheet sheet, int number, boolean header, String... texts) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < texts.length; i++) {
			Cell cell = row.createCell(i);
			cell.setCellValue(texts[i]);
			if (header) {
				cell.setCellStyle(this.styles.optional);
			}
		}
		return number + 1;
	}

	/** Made once each: Excel refuses workbooks with too many styles. */
	private static final class Styles {

		private final CellStyle required;

		private final CellStyle optional;

		private final CellStyle text;

		private final CellStyle example;

		Styles(XSSFWorkbook workbook) {
			this.required = header(workbook, true);
			this.optional = header(workbook, false);
			this.text = text(workbook);
			this.example = example(workbook);
		}

		private static CellStyle header(XSSFWorkbook workbook, boolean required) {
			Font bold = workbook.createFont();
			bold.setBold(true);
			CellStyle style = workbook.createCellStyle();
			style.setFont(bold);
			style.setWrapText(true);
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			style.setFillForegroundColor(
					(required ? IndexedColors.GREY_40_PERCENT : IndexedColors.GREY_25_PERCENT).getIndex());
			return style;
		}

		private static CellStyle text(XSSFWorkbook workbook) {
			CellStyle style = workbook.createCellStyle();
			style.setDataFormat(workbook.createDataFormat().getFormat("@"));
			return style;
		}

		private static CellStyle example(XSSFWorkbook workbook) {
			Font italic = workbook.createFont();
			italic.setItalic(true);
			italic.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
			CellStyle style = text(workbook);
			style.setFont(italic);
			return style;
		}

	}

}

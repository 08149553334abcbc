package cn.chainmap.lead.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import cn.chainmap.shared.SafeCell;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a built-in list as a workbook, row by row: a title, the columns, the rows -
 * shaded where something changed - and a sheet of notes. Every cell is text.
 */
final class BuiltInWriter {

	private static final int ROWS_IN_MEMORY = 200;

	private final FormContent content;

	private final List<BuiltInForm.Column> columns;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);

	private BuiltInWriter(FormContent content, List<BuiltInForm.Column> columns) {
		this.content = content;
		this.columns = columns;
	}

	static void write(FormContent content, BuiltInForm form, OutputStream out) throws IOException {
		BuiltInWriter writer = new BuiltInWriter(content, form.columns());
		try (SXSSFWorkbook workbook = writer.workbook) {
			writer.writeList();
			writer.writeNotes();
			workbook.write(out);
		}
	}

	private void writeList() {
		SXSSFSheet sheet = this.workbook.createSheet(this.content.title());
		CellStyle text = textStyle();
		CellStyle changed = shaded(IndexedColors.LIGHT_YELLOW);
		writeRow(sheet, 0, this.columns.stream().map(BuiltInForm.Column::title).toList(), headStyle());
		int number = 0;
		for (FormRow row : this.content.rows()) {
			int at = ++number;
			boolean marked = this.content.changes().marks().containsKey(row.key());
			writeRow(sheet, at,
					this.columns.stream()
						.map(column -> SafeCell.of(this.content.value(row, at, column.field())))
						.toList(),
					marked ? changed : text);
		}
		for (int column = 0; column < this.columns.size(); column++) {
			sheet.setColumnWidth(column, this.columns.get(column).width() * 256);
		}
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, number), 0, this.columns.size() - 1));
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		landscapeA4(sheet);
	}

	private void writeNotes() {
		SXSSFSheet sheet = this.workbook.createSheet("口径与说明");
		CellStyle style = textStyle();
		int number = 0;
		for (List<String> note : this.content.notes()) {
			writeRow(sheet, number++, note.stream().map(SafeCell::of).toList(), style);
		}
		sheet.setColumnWidth(0, 20 * 256);
		sheet.setColumnWidth(1, 100 * 256);
		landscapeA4(sheet);
	}

	private static void writeRow(SXSSFSheet sheet, int number, List<String> texts, CellStyle style) {
		Row row = sheet.createRow(number);
		for (int column = 0; column < texts.size(); column++) {
			Cell cell = row.createCell(column);
			cell.setCellValue(texts.get(column));
			cell.setCellStyle(style);
		}
	}

	private CellStyle headStyle() {
		Font bold = this.workbook.createFont();
		bold.setBold(true);
		CellStyle style = shaded(IndexedColors.GREY_25_PERCENT);
		style.setFont(bold);
		style.setAlignment(HorizontalAlignment.CENTER);
		return style;
	}

	private CellStyle shaded(IndexedColors colour) {
		CellStyle style = textStyle();
		style.setFillForegroundColor(colour.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private CellStyle textStyle() {
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat("@"));
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private static void landscapeA4(SXSSFSheet sheet) {
		PrintSetup print = sheet.getPrintSetup();
		print.setLandscape(true);
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		sheet.setFitToPage(true);
	}

}

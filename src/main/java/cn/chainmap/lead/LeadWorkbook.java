package cn.chainmap.lead;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import cn.chainmap.shared.SafeCell;
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
 * Writes a lead list as an Excel workbook: the list, and a sheet with definitions,
 * filters and dates. Every cell is text, so nothing is calculated or reformatted.
 */
final class LeadWorkbook {

	private static final int ROWS_IN_MEMORY = 200;

	private final LeadExport export;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);

	private LeadWorkbook(LeadExport export) {
		this.export = export;
	}

	static void write(LeadExport export, OutputStream out) throws IOException {
		LeadWorkbook writer = new LeadWorkbook(export);
		try (SXSSFWorkbook workbook = writer.workbook) {
			writer.writeList();
			writer.writeNotes();
			workbook.write(out);
		}
	}

	private void writeList() {
		SXSSFSheet sheet = this.workbook.createSheet("招商线索");
		writeRow(sheet, 0, LeadSheet.titles(), headStyle());
		CellStyle style = textStyle();
		int number = 1;
		for (Lead lead : this.export.leads()) {
			writeRow(sheet, number++, List.of(LeadSheet.values()).stream().map(column -> column.cell(lead)).toList(),
					style);
		}
		for (LeadSheet column : LeadSheet.values()) {
			sheet.setColumnWidth(column.ordinal(), column.width() * 256);
		}
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, number - 1), 0, LeadSheet.values().length - 1));
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		landscapeA4(sheet);
	}

	private void writeNotes() {
		SXSSFSheet sheet = this.workbook.createSheet("口径与说明");
		CellStyle style = textStyle();
		int number = 0;
		for (List<String> note : this.export.notes()) {
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
		CellStyle style = textStyle();
		style.setFont(bold);
		style.setAlignment(HorizontalAlignment.CENTER);
		style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private CellStyle textStyle() {
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat("@"));
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
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

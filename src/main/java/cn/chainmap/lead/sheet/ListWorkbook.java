package cn.chainmap.lead.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
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
 * Writes a list as a workbook, row by row: the columns, the rows - shaded where they are
 * marked - and a sheet of notes (口径与说明). Every cell is text and made safe to open, so
 * nothing is calculated or reformatted.
 */
public final class ListWorkbook {

	private static final int ROWS_IN_MEMORY = 200;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);

	private ListWorkbook() {
	}

	/**
	 * A column.
	 *
	 * @param title its title
	 * @param width in characters
	 */
	public record Column(String title, int width) {
	}

	/**
	 * A row.
	 *
	 * @param cells its cells, one for each column
	 * @param marked whether it is shaded
	 */
	public record Line(List<String> cells, boolean marked) {

		public Line {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * Writes a list.
	 * @param title name of its sheet
	 * @param notes what its reader must know, each a name and a text
	 */
	public static void write(String title, List<Column> columns, Iterator<Line> lines, List<List<String>> notes,
			OutputStream out) throws IOException {
		ListWorkbook writer = new ListWorkbook();
		try (SXSSFWorkbook workbook = writer.workbook) {
			writer.writeList(title, columns, lines);
			writer.writeNotes(notes);
			workbook.write(out);
		}
	}

	private void writeList(String title, List<Column> columns, Iterator<Line> lines) {
		SXSSFSheet sheet = this.workbook.createSheet(title);
		CellStyle text = textStyle();
		CellStyle marked = shaded(IndexedColors.LIGHT_YELLOW);
		writeRow(sheet, 0, columns.stream().map(Column::title).toList(), headStyle());
		int number = 0;
		while (lines.hasNext()) {
			Line line = lines.next();
			writeRow(sheet, ++number, line.cells(), line.marked() ? marked : text);
		}
		for (int column = 0; column < columns.size(); column++) {
			sheet.setColumnWidth(column, columns.get(column).width() * 256);
		}
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, number), 0, columns.size() - 1));
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		landscapeA4(sheet);
	}

	private void writeNotes(List<List<String>> notes) {
		SXSSFSheet sheet = this.workbook.createSheet("口径与说明");
		CellStyle style = textStyle();
		int number = 0;
		for (List<String> note : notes) {
			writeRow(sheet, number++, note, style);
		}
		sheet.setColumnWidth(0, 20 * 256);
		sheet.setColumnWidth(1, 100 * 256);
		landscapeA4(sheet);
	}

	private static void writeRow(SXSSFSheet sheet, int number, List<String> texts, CellStyle style) {
		Row row = sheet.createRow(number);
		for (int column = 0; column < texts.size(); column++) {
			Cell cell = row.createCell(column);
			cell.setCellValue(SafeCell.of(texts.get(column)));
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

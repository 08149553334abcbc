package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.SafeCell;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Writes the graph as a workbook: a sheet for each kind with the columns of its template,
 * then one with notes. The rows are made while the file is being sent, so nothing is kept
 * in memory or on disk, and a reader who hangs up stops the work. A kind with more rows
 * than a sheet can hold goes on in further sheets.
 */
final class GraphWorkbook {

	/** Rows of a sheet with its header, as Excel limits them. */
	static final int SHEET_ROWS = 1_048_576;

	private static final int ROWS_IN_MEMORY = 100;

	private static final int OVERLONG_SHOWN = 100;

	private static final int CHARACTER = 256;

	private final Export export;

	private final int sheetRows;

	private final DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(ROWS_IN_MEMORY);

	private final CellStyle head;

	private final CellStyle text;

	private final List<List<String>> overlong = new ArrayList<>();

	private long overlongCount;

	private GraphWorkbook(Export export, int sheetRows) {
		this.export = export;
		this.sheetRows = sheetRows;
		this.text = WorkbookStyles.text(this.workbook);
		this.head = WorkbookStyles.head(this.workbook);
	}

	static void write(Export export, OutputStream out) throws IOException {
		write(export, out, SHEET_ROWS);
	}

	static void write(Export export, OutputStream target, int sheetRows) throws IOException {
		GraphWorkbook writer = new GraphWorkbook(export, sheetRows);
		GuardedOutput out = new GuardedOutput(target);
		try (DeferredSXSSFWorkbook workbook = writer.workbook) {
			for (SheetKind kind : SheetKind.values()) {
				writer.addSheets(kind, out);
			}
			DeferredSXSSFSheet notes = workbook.createSheet("口径与说明");
			notes.setColumnWidth(0, 20 * CHARACTER);
			notes.setColumnWidth(1, 100 * CHARACTER);
			notes.setRowGenerator(writer::writeNotes);
			workbook.writeAvoidingTempFiles(out);
		}
	}

	private void addSheets(SheetKind kind, GuardedOutput out) {
		List<DeferredSXSSFSheet> sheets = new ArrayList<>();
		long room = this.sheetRows - 1L;
		long needed = Math.max(1, (this.export.head().count(kind) + room - 1) / room);
		for (int number = 1; number <= needed; number++) {
			DeferredSXSSFSheet sheet = this.workbook
				.createSheet((number == 1) ? kind.title() : kind.title() + "(" + number + ")");
			sheet.createFreezePane(0, 1);
			sheet.setDefaultColumnWidth(16);
			sheets.add(sheet);
		}
		SheetRows rows = new SheetRows(this.export, kind);
		DeferredSXSSFSheet last = sheets.get(sheets.size() - 1);
		sheets.forEach(sheet -> sheet.setRowGenerator(target -> {
			boolean done = false;
			try {
				writeSheet(kind, rows, target);
				if (sheet == last && rows.hasNext()) {
					throw new IllegalStateException(
							"More rows of " + kind + " have come than the sheets announced can hold");
				}
				done = true;
			}
			finally {
				// At once: the workbook would tidy up, and look complete.
				if (!done) {
					out.kill();
				}
			}
		}));
	}

	private void writeSheet(SheetKind kind, SheetRows rows, SXSSFSheet sheet) throws IOException {
		List<SheetColumn> columns = kind.columns();
		writeTexts(sheet, 0, columns.stream().map(SheetColumn::title).toList(), this.head);
		int number = 1;
		while (number < this.sheetRows && rows.hasNext()) {
			Image image = rows.next();
			Row row = sheet.createRow(number);
			for (int index = 0; index < columns.size(); index++) {
				SheetColumn column = columns.get(index);
				Object value = image.values().get(column.key());
				if (value != null && this.export.head().shows(column)) {
					writeCell(row.createCell(index), column, value);
				}
			}
			number++;
		}
	}

	private void writeCell(Cell cell, SheetColumn column, Object value) {
		if (value instanceof Double number && Double.isFinite(number)) {
			cell.setCellValue(number);
			return;
		}
		String words = CellText.words(column, value);
		if (SafeCell.fits(words)) {
			cell.setCellValue(WorkbookStyles.escape(SafeCell.whole(words)));
			cell.setCellStyle(this.text);
			return;
		}
		// Blank says nothing when the file comes back; a cut text would come back as the
		// text.
		this.overlongCount++;
		if (this.overlong.size() < OVERLONG_SHOWN) {
			this.overlong.add(List.of("超长单元格", "表「" + cell.getSheet().getSheetName() + "」第 " + (cell.getRowIndex() + 1)
					+ " 行「" + column.title() + "」共 " + words.length() + " 字，超出 Excel 单元格上限，本表留空，全文见 CSV 导出"));
		}
	}

	private void writeNotes(SXSSFSheet sheet) {
		List<List<String>> notes = new ArrayList<>(this.export.head().notes(this.export.tally()));
		notes.add(List.of("再导入", "本工作簿可原样导入；以 = + - @ 开头的文字前面加了一个单引号，以免被当成公式，导入时会去掉"));
		continued().forEach((kind, sheets) -> notes
			.add(List.of("分表", kind.title() + "超出 Excel 每表行数上限，接在后面的表里，共 " + sheets + " 个表")));
		if (this.overlongCount > 0) {
			notes.add(List.of("超长单元格数", this.overlongCount + " 个，下列前 " + this.overlong.size() + " 个"));
			notes.addAll(this.overlong);
		}
		int number = 0;
		for (List<String> note : notes) {
			writeTexts(sheet, number++, note, this.text);
		}
	}

	private Map<SheetKind, Long> continued() {
		Map<SheetKind, Long> continued = new LinkedHashMap<>();
		for (SheetKind kind : SheetKind.values()) {
			long room = this.sheetRows - 1L;
			long sheets = (this.export.tally().written(kind) + room - 1) / room;
			if (sheets > 1) {
				continued.put(kind, sheets);
			}
		}
		return continued;
	}

	private static void writeTexts(SXSSFSheet sheet, int number, List<String> texts, CellStyle style) {
		Row row = sheet.createRow(number);
		for (int index = 0; index < texts.size(); index++) {
			Cell cell = row.createCell(index);
			cell.setCellValue(WorkbookStyles.escape(SafeCell.of(texts.get(index))));
			cell.setCellStyle(style);
		}
	}

}

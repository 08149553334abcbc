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

/**
 * Writes the graph as a workbook: a sheet for each kind with the columns of its template,
 * then one with notes. A kind with more rows than a sheet can hold goes on in further
 * sheets.
 */
final class GraphWorkbook {

	/** Rows of a sheet with its header, as Excel limits them. */
	private static final int SHEET_ROWS = 1_048_576;

	private static final int OVERLONG_SHOWN = 100;

	private final Export export;

	private final int sheetRows;

	private final XlsxOut out;

	private final Map<SheetKind, Integer> continued = new LinkedHashMap<>();

	private final List<List<String>> overlong = new ArrayList<>();

	private long overlongCount;

	private GraphWorkbook(Export export, XlsxOut out, int sheetRows) {
		this.export = export;
		this.out = out;
		this.sheetRows = sheetRows;
	}

	static void write(Export export, OutputStream out) throws IOException {
		write(export, out, SHEET_ROWS);
	}

	static void write(Export export, OutputStream out, int sheetRows) throws IOException {
		XlsxOut xlsx = new XlsxOut(out);
		GraphWorkbook writer = new GraphWorkbook(export, xlsx, sheetRows);
		for (SheetKind kind : SheetKind.values()) {
			writer.writeKind(kind);
		}
		writer.writeNotes();
		xlsx.finish();
	}

	private void writeKind(SheetKind kind) throws IOException {
		List<SheetColumn> columns = kind.columns();
		SheetRows rows = new SheetRows(this.export, kind);
		int number = 1;
		do {
			String name = (number == 1) ? kind.title() : kind.title() + "(" + number + ")";
			this.out.beginSheet(name);
			this.out.beginRow();
			for (int index = 0; index < columns.size(); index++) {
				this.out.title(index, columns.get(index).title());
			}
			while (this.out.rows() < this.sheetRows && rows.hasNext()) {
				writeRow(name, columns, rows.next());
			}
			this.out.endSheet();
			number++;
		}
		while (rows.hasNext());
		if (number > 2) {
			this.continued.put(kind, number - 1);
		}
	}

	private void writeRow(String sheet, List<SheetColumn> columns, Image image) throws IOException {
		this.out.beginRow();
		for (int index = 0; index < columns.size(); index++) {
			SheetColumn column = columns.get(index);
			Object value = image.values().get(column.key());
			if (value instanceof Double number && Double.isFinite(number)) {
				this.out.number(index, number);
			}
			else if (value != null && this.export.head().shows(column)) {
				writeText(sheet, index, column, CellText.words(column, value));
			}
		}
	}

	private void writeText(String sheet, int index, SheetColumn column, String text) throws IOException {
		if (SafeCell.fits(text)) {
			this.out.text(index, SafeCell.whole(text));
			return;
		}
		// Blank says nothing when the file comes back; a cut text would come back as the
		// text.
		this.overlongCount++;
		if (this.overlong.size() < OVERLONG_SHOWN) {
			this.overlong.add(List.of("超长单元格", "表「" + sheet + "」第 " + this.out.rows() + " 行「" + column.title() + "」共 "
					+ text.length() + " 字，超出 Excel 单元格上限，本表留空，全文见 CSV 导出"));
		}
	}

	private void writeNotes() throws IOException {
		List<List<String>> notes = new ArrayList<>(this.export.head().notes(this.export.tally()));
		notes.add(List.of("再导入", "本工作簿可原样导入；以 = + - @ 开头的文字前面加了一个单引号，以免被当成公式，导入时会去掉"));
		this.continued.forEach((kind, sheets) -> notes
			.add(List.of("分表", kind.title() + "超出 Excel 每表行数上限，接在后面的表里，共 " + sheets + " 个表")));
		if (this.overlongCount > 0) {
			notes.add(List.of("超长单元格数", this.overlongCount + " 个，下列前 " + this.overlong.size() + " 个"));
			notes.addAll(this.overlong);
		}
		this.out.beginSheet("口径与说明");
		for (List<String> note : notes) {
			this.out.beginRow();
			for (int index = 0; index < note.size(); index++) {
				this.out.text(index, SafeCell.of(note.get(index)));
			}
		}
		this.out.endSheet();
	}

}

package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.chainmap.intake.read.ReadSettings;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of a workbook.
 */
final class XlsxRows implements RowSource {

	private final XmlReader xml;

	private final SharedStrings strings;

	private final WorkbookStyles styles;

	private final boolean startsIn1904;

	private final Set<Integer> hiddenColumns;

	private final ReadSettings settings;

	private final StringBuilder value = new StringBuilder();

	private long row;

	private int column;

	private long count;

	XlsxRows(XmlReader xml, SharedStrings strings, WorkbookStyles styles, boolean startsIn1904,
			Set<Integer> hiddenColumns, ReadSettings settings) {
		this.xml = xml;
		this.strings = strings;
		this.styles = styles;
		this.startsIn1904 = startsIn1904;
		this.hiddenColumns = hiddenColumns;
		this.settings = settings;
	}

	@Override
	public @Nullable RawRow next() throws IOException {
		while (this.xml.next()) {
			if (this.xml.isStart("row")) {
				RawRow found = row();
				if (found != null) {
					if (++this.count > this.settings.workbookRows() + HeaderAllowance.ROWS) {
						throw Limits.rows(this.settings.workbookRows());
					}
					return found;
				}
			}
			else if (this.xml.isStart("col") && this.xml.flag("hidden")) {
				for (int i = Math.max(1, this.xml.number("min")); i <= Math.min(this.xml.number("max"),
						this.settings.columns()); i++) {
					this.hiddenColumns.add(i - 1);
				}
			}
		}
		return null;
	}

	private @Nullable RawRow row() throws IOException {
		int number = this.xml.number("r");
		this.row = (number > 0) ? number : this.row + 1;
		if (this.row > CellReference.LAST_ROW) {
			throw outside();
		}
		boolean hidden = this.xml.flag("hidden");
		this.column = -1;
		List<RawCell> cells = new ArrayList<>();
		while (this.xml.next() && !this.xml.isEnd("row")) {
			if (this.xml.isStart("c")) {
				int place = place();
				RawCell cell = cell();
				if (cell.type() != RawCell.Type.EMPTY) {
					put(cells, place, cell);
				}
			}
		}
		return cells.isEmpty() ? null : new RawRow(this.row, hidden, cells);
	}

	private void put(List<RawCell> cells, int place, RawCell cell) throws RefusedException {
		if (place >= this.settings.columns()) {
			throw Limits.columns(this.settings.columns());
		}
		while (cells.size() < place) {
			cells.add(RawCell.EMPTY);
		}
		if (place < cells.size()) {
			cells.set(place, cell);
		}
		else {
			cells.add(cell);
		}
	}

	private int place() throws RefusedException {
		String reference = this.xml.attribute("r");
		if (reference == null) {
			return ++this.column;
		}
		CellReference place = CellReference.of(reference);
		if (place == null || place.column() > CellReference.LAST_COLUMN) {
			throw outside();
		}
		this.column = place.column();
		return this.column;
	}

	private static RefusedException outside() {
		return new RefusedException("有单元格在工作表的边界之外，文件不是由 Excel 或 WPS 正常保存的", "请在 Excel 或 WPS 中打开，另存为 .xlsx 后再上传");
	}

	private RawCell cell() throws IOException {
		String type = this.xml.attribute("t", "n");
		int style = this.xml.number("s");
		boolean formula = false;
		boolean hasValue = false;
		int phonetic = 0;
		this.value.setLength(0);
		while (this.xml.next() && !this.xml.isEnd("c")) {
			if (this.xml.isStart("f")) {
				formula = true;
				skip("f");
			}
			else if (this.xml.isStart("v") || this.xml.isStart("t")) {
				hasValue |= text(this.xml.name(), phonetic == 0);
			}
			else if (this.xml.isStart("rPh")) {
				phonetic++;
			}
			else if (this.xml.isEnd("rPh")) {
				phonetic--;
			}
		}
		if (!hasValue || this.value.isEmpty()) {
			boolean emptyText = hasValue && "str".equals(type);
			return (formula && !emptyText) ? new RawCell(RawCell.Type.UNCALCULATED, "", "") : RawCell.EMPTY;
		}
		return of(type, style, this.value.toString());
	}

	private void skip(String element) throws IOException {
		while (this.xml.next()) {
			if (this.xml.isEnd(element)) {
				return;
			}
		}
	}

	private boolean text(String element, boolean wanted) throws IOException {
		while (this.xml.next() && !this.xml.isEnd(element)) {
			if (wanted && this.xml.isText()) {
				this.xml.appendText(this.value, this.settings.cellLength() + 1);
			}
		}
		return true;
	}

	private RawCell of(String type, int style, String text) throws IOException {
		return switch (type) {
			case "s" -> RawCell.text(EscapedText.decode(this.strings.get(index(text))));
			case "str", "inlineStr" -> RawCell.text(EscapedText.decode(text));
			case "b" -> new RawCell(RawCell.Type.BOOLEAN, "1".equals(text.strip()) ? "true" : "false", "");
			case "e" -> new RawCell(RawCell.Type.ERROR, text, "");
			case "d" -> new RawCell(RawCell.Type.DATE, text.length() > 10 ? text.substring(0, 10) : text, "");
			default ->
				NumberCells.of(text.strip(), this.styles.format(style), this.styles.isDate(style), this.startsIn1904);
		};
	}

	private static int index(String text) {
		try {
			return Integer.parseInt(text.strip());
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	@Override
	public void close() throws IOException {
		this.xml.close();
	}

}

package cn.chainmap.intake.read.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of an old workbook from its records.
 */
final class XlsListener implements HSSFListener {

	private final XlsSpool spool;

	private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);

	private final List<BoundSheetRecord> sheets = new ArrayList<>();

	private final Set<Integer> hiddenRows = new HashSet<>();

	private List<BoundSheetRecord> ordered = List.of();

	private final List<RawCell> cells = new ArrayList<>();

	private int depth;

	private int sheet = -1;

	private boolean inWorksheet;

	private boolean startsIn1904;

	private int row = -1;

	private @Nullable SSTRecord strings;

	private @Nullable FormulaRecord waiting;

	XlsListener(XlsSpool spool) {
		this.spool = spool;
	}

	HSSFListener withFormats() {
		return this.formats;
	}

	@Override
	public void processRecord(Record found) {
		if (found instanceof BOFRecord begin) {
			begin(begin);
		}
		else if (found instanceof EOFRecord) {
			this.depth--;
			if (this.depth == 0 && this.inWorksheet) {
				endRow();
				this.inWorksheet = false;
			}
		}
		else if (this.sheet < 0) {
			global(found);
		}
		else if (this.depth == 1 && this.inWorksheet) {
			sheetRecord(found);
		}
	}

	private void begin(BOFRecord begin) {
		this.depth++;
		if (this.depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
			return;
		}
		if (this.sheet < 0) {
			this.ordered = List.of(BoundSheetRecord.orderByBofPosition(this.sheets));
		}
		this.sheet++;
		this.inWorksheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
		if (this.inWorksheet) {
			this.hiddenRows.clear();
			this.row = -1;
			BoundSheetRecord bound = (this.sheet < this.ordered.size()) ? this.ordered.get(this.sheet) : null;
			this.spool.beginSheet((bound != null) ? bound.getSheetname() : "Sheet" + (this.sheet + 1),
					bound != null && (bound.isHidden() || bound.isVeryHidden()), this.startsIn1904);
		}
	}

	private void global(Record found) {
		if (found instanceof BoundSheetRecord bound) {
			this.sheets.add(bound);
		}
		else if (found instanceof SSTRecord table) {
			this.strings = table;
		}
		else if (found instanceof DateWindow1904Record window) {
			this.startsIn1904 = window.getWindowing() == 1;
		}
	}

	private void sheetRecord(Record found) {
		if (found instanceof RowRecord height && height.getZeroHeight()) {
			this.hiddenRows.add(height.getRowNumber());
		}
		else if (found instanceof ColumnInfoRecord column && column.getHidden()) {
			this.spool.hideColumns(column.getFirstColumn(), column.getLastColumn());
		}
		else if (found instanceof MergeCellsRecord merges) {
			for (int i = 0; i < merges.getNumAreas(); i++) {
				CellRangeAddress area = merges.getAreaAt(i);
				this.spool.merge(new MergedRange(area.getFirstRow() + 1L, area.getLastRow() + 1L, area.getFirstColumn(),
						area.getLastColumn()));
			}
		}
		else if (found instanceof StringRecord text && this.waiting != null) {
			FormulaRecord formula = this.waiting;
			this.waiting = null;
			put(formula.getRow(), formula.getColumn(), RawCell.text(text.getString()));
		}
		else if (found instanceof CellValueRecordInterface cell) {
			value(cell);
		}
	}

	private void value(CellValueRecordInterface cell) {
		if (cell instanceof LabelSSTRecord label) {
			String text = (this.strings == null) ? "" : this.strings.getString(label.getSSTIndex()).getString();
			put(cell.getRow(), cell.getColumn(), RawCell.text(text));
		}
		else if (cell instanceof LabelRecord label) {
			put(cell.getRow(), cell.getColumn(), RawCell.text(label.getValue()));
		}
		else if (cell instanceof NumberRecord number) {
			put(cell.getRow(), cell.getColumn(), number(cell, number.getValue()));
		}
		else if (cell instanceof BoolErrRecord other) {
			put(cell.getRow(), cell.getColumn(),
					other.isBoolean() ? new RawCell(RawCell.Type.BOOLEAN, Boolean.toString(other.getBooleanValue()), "")
							: error(other.getErrorValue()));
		}
		else if (cell instanceof FormulaRecord formula) {
			if (formula.hasCachedResultString()) {
				this.waiting = formula;
			}
			else {
				put(cell.getRow(), cell.getColumn(), result(formula));
			}
		}
	}

	private RawCell result(FormulaRecord formula) {
		CellType type = formula.getCachedResultTypeEnum();
		return switch (type) {
			case BOOLEAN -> new RawCell(RawCell.Type.BOOLEAN, Boolean.toString(formula.getCachedBooleanValue()), "");
			case ERROR -> error(formula.getCachedErrorValue());
			default -> number(formula, formula.getValue());
		};
	}

	private RawCell number(CellValueRecordInterface cell, double value) {
		int id = this.formats.getFormatIndex(cell);
		String format = String.valueOf(this.formats.getFormatString(cell));
		return NumberCells.of(Double.toString(value), "null".equals(format) ? "" : format,
				WorkbookStyles.isDate(id, format), this.startsIn1904);
	}

	private static RawCell error(int code) {
		return new RawCell(RawCell.Type.ERROR,
				FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR", "");
	}

	private void put(int row, int column, RawCell cell) {
		if (row != this.row) {
			endRow();
			this.row = row;
		}
		if (cell.type() == RawCell.Type.EMPTY) {
			return;
		}
		this.spool.checkColumn(column);
		while (this.cells.size() <= column) {
			this.cells.add(RawCell.EMPTY);
		}
		this.cells.set(column, cell);
	}

	private void endRow() {
		if (!this.cells.isEmpty()) {
			this.spool.row(new RawRow(this.row + 1L, this.hiddenRows.contains(this.row), List.copyOf(this.cells)));
			this.cells.clear();
		}
	}

	/** Called after the last record. */
	void finish() {
		endRow();
		this.spool.finish();
	}

}

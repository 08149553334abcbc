package cn.chainmap.intake.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.read.cell.CellReader;
import cn.chainmap.intake.read.cell.Cleaned;
import cn.chainmap.intake.read.cell.IdNumbers;
import cn.chainmap.intake.read.source.RawCell;
import cn.chainmap.intake.read.source.RawRow;
import cn.chainmap.intake.read.source.RawTable;
import cn.chainmap.intake.read.source.RowSource;
import cn.chainmap.intake.table.CleanRow;
import cn.chainmap.intake.table.ColumnType;
import cn.chainmap.intake.table.RowOrigin;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;

/**
 * Reads the rows of one table whose columns are known.
 */
final class TableReader {

	private static final int VALUE_LENGTH = 200;

	private final RawTable table;

	private final SheetView view;

	private final SheetKind kind;

	private final RowSink sink;

	private final List<Column> columns = new ArrayList<>();

	private final FilledCells filled;

	private final SkipCount skipped = new SkipCount();

	private final int width;

	private record Column(int index, String header, SheetColumn column, CellReader reader, AmountOutliers outliers) {
	}

	TableReader(RawTable table, SheetView view, SheetKind kind, RowSink sink, LocalDate today) throws IOException {
		this.table = table;
		this.view = view;
		this.kind = kind;
		this.sink = sink;
		Map<String, SheetColumn> byKey = new HashMap<>();
		kind.columns().forEach(column -> byKey.put(column.key(), column));
		int last = 0;
		for (ColumnView column : view.columns()) {
			last = column.header().isEmpty() ? last : column.index() + 1;
			SheetColumn known = (column.column() == null) ? null : byKey.get(column.column());
			if (known != null) {
				this.columns.add(new Column(column.index(), column.header(), known,
						new CellReader(known, column.headerWithUnit(), table.startsIn1904(), today),
						new AmountOutliers()));
				last = Math.max(last, column.index() + 1);
			}
		}
		this.width = last;
		this.filled = new FilledCells(table.merges(), view.columns(), kind, view.headerRow());
	}

	void read() throws IOException {
		try (RowSource rows = this.table.open()) {
			for (RawRow row = rows.next(); row != null && !this.sink.cancelled(); row = rows.next()) {
				if (row.number() > this.view.headerRow() && !row.hidden() && !row.isBlank()) {
					read(row);
				}
			}
		}
		this.skipped.report(this.filled, this::sheetWarning);
	}

	private void read(RawRow row) {
		// Also for rows that are left out: the first row of merged cells may be one.
		List<RawCell> cells = this.columns.stream().map(column -> this.filled.cell(row, column.index())).toList();
		if (this.skipped.skips(row, this.view)) {
			return;
		}
		if (this.columns.stream().allMatch(column -> row.cell(column.index()).isBlank())) {
			this.skipped.countEmpty();
			return;
		}
		if (this.table.sheet().isEmpty() && row.cells().size() > this.width) {
			problem(row, "", row.cell(this.width).text(), true,
					"该行有 " + row.cells().size() + " 格，列名只有 " + this.width + " 个", "可能是某格里的分隔符没有加引号，请检查该行");
			return;
		}
		Map<String, Object> values = new LinkedHashMap<>();
		boolean good = true;
		for (int i = 0; i < this.columns.size(); i++) {
			good &= read(row, this.columns.get(i), cells.get(i), values);
		}
		Cleaned.Fault fault = good ? RowChecks.check(this.kind, values) : null;
		if (fault != null) {
			problem(row, "", "", true, fault.reason(), fault.remedy());
		}
		else if (good) {
			this.sink.row(new CleanRow(this.kind, origin(row.number()), values));
		}
	}

	private boolean read(RawRow row, Column column, RawCell cell, Map<String, Object> values) {
		SheetColumn known = column.column();
		if (known.type() == ColumnType.TEXT && !known.key().equals("source") && IdNumbers.isIn(cell.text())) {
			problem(row, column.header(), "", false, "含有身份证号，该格不读取也不保存", "请删去身份证号");
			return missing(row, column, known);
		}
		Cleaned cleaned = column.reader().read(cell);
		boolean fatal = false;
		for (Cleaned.Fault fault : cleaned.faults()) {
			problem(row, column.header(), cell.text(), fault.fatal(), fault.reason(), fault.remedy());
			fatal |= fault.fatal();
		}
		Object value = cleaned.value();
		if (value instanceof List<?> list && list.isEmpty()) {
			value = null;
		}
		if (fatal) {
			return false;
		}
		if (value == null) {
			return missing(row, column, known);
		}
		if (value instanceof Double amount && known.title().contains("万元") && column.outliers().isOutlier(amount)) {
			problem(row, column.header(), cell.text(), false, "与本列其他数值相差上万倍，单位可能写错", "请核对是元、万元还是亿元");
		}
		values.put(known.key(), value);
		return true;
	}

	private boolean missing(RawRow row, Column column, SheetColumn known) {
		if (known.required()) {
			problem(row, column.header(), "", true, "没有填写" + known.title(), "请补填");
		}
		return !known.required();
	}

	private void problem(RawRow row, String column, String value, boolean fatal, String reason, String remedy) {
		String shown = IdNumbers.mask(value);
		this.sink.problem(new RowProblem(origin(row.number()), column,
				(shown.length() > VALUE_LENGTH) ? shown.substring(0, VALUE_LENGTH) : shown,
				fatal ? RowProblem.Severity.REJECTED : RowProblem.Severity.WARNING, reason, remedy));
	}

	private void sheetWarning(String reason, String remedy) {
		this.sink.problem(new RowProblem(origin(0), "", "", RowProblem.Severity.WARNING, reason, remedy));
	}

	private RowOrigin origin(long row) {
		return new RowOrigin(this.view.file(), this.view.sheet(), row);
	}

}

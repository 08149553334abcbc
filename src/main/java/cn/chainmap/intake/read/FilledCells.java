package cn.chainmap.intake.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.chainmap.intake.read.source.MergedRange;
import cn.chainmap.intake.read.source.RawCell;
import cn.chainmap.intake.read.source.RawRow;
import cn.chainmap.intake.table.SheetKind;

/**
 * Merged cells of data (合并的数据格): a file holds the value in the first row only. It is
 * filled down in columns where one value for many rows makes sense, such as a park; never
 * for what makes a row itself.
 */
final class FilledCells {

	private static final Set<String> REPEATED = Set.of("chain_id", "stage", "kind", "source", "as_of", "basis",
			"park_id", "province", "city", "district", "status", "scale", "year", "org", "period", "level", "role",
			"relation", "former_user", "buyer_id", "firm_id", "to_node_id", "indicator", "surveyed_at");

	private final Map<Integer, TreeMap<Long, MergedRange>> ranges = new HashMap<>();

	private final Map<MergedRange, RawCell> values = new HashMap<>();

	private final Set<Integer> filled;

	private long filledCells;

	private long emptyCells;

	FilledCells(List<MergedRange> merges, List<ColumnView> columns, SheetKind kind, long headerRow) {
		Set<Integer> mapped = new java.util.HashSet<>();
		Set<Integer> repeated = new java.util.HashSet<>();
		for (ColumnView column : columns) {
			if (column.column() != null) {
				mapped.add(column.index());
				if (REPEATED.contains(column.column())
						&& !(kind == SheetKind.INDICATORS && column.column().equals("id"))) {
					repeated.add(column.index());
				}
			}
		}
		this.filled = repeated;
		for (MergedRange merge : merges) {
			if (merge.lastRow() > merge.firstRow() && merge.firstRow() > headerRow
					&& mapped.contains(merge.firstColumn())) {
				this.ranges.computeIfAbsent(merge.firstColumn(), key -> new TreeMap<>()).put(merge.firstRow(), merge);
			}
		}
	}

	/** The cell that a reader of the sheet sees. Rows must come in order. */
	RawCell cell(RawRow row, int column) {
		RawCell cell = row.cell(column);
		TreeMap<Long, MergedRange> own = this.ranges.get(column);
		if (own == null) {
			return cell;
		}
		Map.Entry<Long, MergedRange> entry = own.floorEntry(row.number());
		if (entry == null || !entry.getValue().contains(row.number(), column)) {
			return cell;
		}
		MergedRange range = entry.getValue();
		if (range.firstRow() == row.number()) {
			this.values.put(range, cell);
			return cell;
		}
		if (!this.filled.contains(column)) {
			this.emptyCells++;
			return cell;
		}
		RawCell first = this.values.getOrDefault(range, RawCell.EMPTY);
		this.filledCells += first.isBlank() ? 0 : 1;
		return first;
	}

	long filledCells() {
		return this.filledCells;
	}

	long emptyCells() {
		return this.emptyCells;
	}

}

package cn.chainmap.intake.read;

import java.util.function.BiConsumer;

import cn.chainmap.intake.read.source.RawRow;

/**
 * Counts what is left out of a table without being wrong, to say so at the end.
 */
final class SkipCount {

	private long sums;

	private long notes;

	private long empty;

	boolean skips(RawRow row, SheetView view) {
		if (SkippedRows.isExample(row) || SkippedRows.isHeader(row, view.columns())) {
			return true;
		}
		if (SkippedRows.isSum(row)) {
			this.sums++;
			return true;
		}
		if (SkippedRows.isNote(row)) {
			this.notes++;
			return true;
		}
		return false;
	}

	void countEmpty() {
		this.empty++;
	}

	void report(FilledCells filled, BiConsumer<String, String> warnings) {
		if (this.sums > 0) {
			warnings.accept("有 " + this.sums + " 行是合计、小计，已略过", "不必处理");
		}
		if (this.notes > 0) {
			warnings.accept("有 " + this.notes + " 行是注释、填表说明，已略过", "不必处理");
		}
		if (this.empty > 0) {
			warnings.accept("有 " + this.empty + " 行在所对应的列中没有内容，已略过", "如应导入，请检查列的对应");
		}
		if (filled.filledCells() > 0) {
			warnings.accept("合并的单元格已向下填充，共 " + filled.filledCells() + " 格", "请核对；最好取消合并，逐行填写");
		}
		if (filled.emptyCells() > 0) {
			warnings.accept("有 " + filled.emptyCells() + " 格属于合并的单元格，这些列不向下填充，按空白处理", "请取消合并，逐行填写");
		}
	}

}

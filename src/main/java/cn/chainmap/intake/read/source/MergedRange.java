package cn.chainmap.intake.read.source;

/**
 * Cells shown as one (合并单元格). Rows count from 1 and columns from 0; both ends included.
 */
public record MergedRange(long firstRow, long lastRow, int firstColumn, int lastColumn) {

	/** Whether it covers a cell. */
	public boolean contains(long row, int column) {
		return row >= this.firstRow && row <= this.lastRow && column >= this.firstColumn && column <= this.lastColumn;
	}

}

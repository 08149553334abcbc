package cn.chainmap.intake.read.source;

import java.util.List;

/**
 * A row as its file holds it (原始行).
 *
 * @param number row number as a spreadsheet shows it
 * @param hidden whether a spreadsheet hides it
 * @param cells its cells from the first column on
 */
public record RawRow(long number, boolean hidden, List<RawCell> cells) {

	/** The cell of a column; an empty one where the row is shorter. */
	public RawCell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : RawCell.EMPTY;
	}

	/** Whether it shows nothing. */
	public boolean isBlank() {
		return this.cells.stream().allMatch(RawCell::isBlank);
	}

}

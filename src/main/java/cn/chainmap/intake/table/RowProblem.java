package cn.chainmap.intake.table;

/**
 * Something in a file that cannot be used as it stands (导入问题).
 *
 * @param origin where; row 0 for the whole sheet
 * @param column title of the column as it stands in the file; empty for the whole row
 * @param value the value as written, cut to 200 characters
 * @param severity what becomes of the row
 * @param reason what is wrong, in Chinese
 * @param remedy what to do about it, in Chinese
 */
public record RowProblem(RowOrigin origin, String column, String value, Severity severity, String reason,
		String remedy) {

	/** What becomes of a row with a problem. */
	public enum Severity {

		/** The row is left out. */
		REJECTED,
		/** The row is taken, without the cell or with a doubt. */
		WARNING

	}

}

package cn.chainmap.intake.table;

/**
 * What the cells of a column hold, and the Java type of their clean value.
 */
public enum ColumnType {

	/** {@code String}. */
	TEXT,
	/** {@code List<String>}; separated by semicolons in a cell. */
	LIST,
	/** {@code Double}; in the unit that the column's title names. */
	NUMBER,
	/** {@code Double} from 0 to 1. */
	SHARE,
	/** {@code Boolean}; 是 or 否. */
	FLAG,
	/** {@code String}, ISO year, year-month or day. */
	DATE,
	/** {@code String}, one of the column's codes. */
	CHOICE,
	/** {@code String}, a valid unified social credit code (统一社会信用代码). */
	USCC

}

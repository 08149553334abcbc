package cn.chainmap.intake.read.source;

/**
 * Rows that may stand above the data of a table and do not count as such.
 */
final class HeaderAllowance {

	static final int ROWS = 20;

	private HeaderAllowance() {
	}

}

package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A table in a file (原始表).
 */
public interface RawTable {

	/** Name of the entry of a zip; empty for a file of its own. */
	String entry();

	/** Name of the sheet; empty for CSV. */
	String sheet();

	/** Whether a spreadsheet hides it. */
	boolean hidden();

	/** Whether serial numbers of dates count from 1904. */
	boolean startsIn1904();

	/** Columns from 0 that a spreadsheet hides; known once rows have been opened. */
	Set<Integer> hiddenColumns();

	/** Its merged cells. */
	List<MergedRange> merges() throws IOException;

	/** Opens its rows from the beginning. */
	RowSource open() throws IOException;

}

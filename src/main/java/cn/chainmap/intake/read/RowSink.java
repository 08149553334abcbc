package cn.chainmap.intake.read;

import cn.chainmap.intake.table.CleanRow;
import cn.chainmap.intake.table.RowProblem;

/**
 * Takes what is read, row by row.
 */
public interface RowSink {

	void row(CleanRow row);

	void problem(RowProblem problem);

	/** Asked between rows; once true, reading ends soon. */
	boolean cancelled();

}

package cn.chainmap.intake.read;

import java.util.List;
import java.util.Map;

/**
 * Reads uploaded files (上传文件读取): workbooks, CSV files, and zips of CSV files. Nothing in
 * a file makes it throw; whatever cannot be used becomes a
 * {@link cn.chainmap.intake.table.RowProblem}.
 */
public interface UploadReader {

	/**
	 * Looks at uploaded files: sniffs what they are, refuses hostile ones, finds sheets,
	 * header row, kind and columns. Cheap in memory.
	 * @param chosen corrections of the user, by id of the sheet
	 */
	Inspection inspect(List<UploadedFile> files, Map<String, ColumnMapping> chosen);

	/**
	 * Streams the rows of the inspected sheets that have a kind and lack no required
	 * column, in the order of {@link cn.chainmap.intake.table.SheetKind}, cleaned;
	 * problems go to the sink. Constant memory. The files must still be where they were.
	 */
	void read(Inspection inspection, RowSink sink);

}

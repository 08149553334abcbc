package cn.chainmap.intake.read;

import java.util.List;

import cn.chainmap.intake.table.RowProblem;

/**
 * What is in some files (文件检查结果).
 *
 * @param files the files looked at
 * @param sheets tables found, in the order of the files
 * @param problems refusals and warnings about whole files and sheets; their row is 0
 */
public record Inspection(List<UploadedFile> files, List<SheetView> sheets, List<RowProblem> problems) {

	public Inspection {
		files = List.copyOf(files);
		sheets = List.copyOf(sheets);
		problems = List.copyOf(problems);
	}

}

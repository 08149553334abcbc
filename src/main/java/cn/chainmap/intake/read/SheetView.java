package cn.chainmap.intake.read;

import java.util.List;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file (数据表), and how it is understood.
 *
 * @param id identifies it among the sheets of one upload; the same files give the same
 * ids
 * @param file file name as uploaded; for a file in a zip, both names with a slash
 * @param sheet sheet name; empty for CSV
 * @param kind what its rows are about; {@code null} when nobody knows yet
 * @param headerRow row number of the last header row as a spreadsheet shows it; 0 for
 * none
 * @param rows how many rows follow the header; -1 for unknown
 * @param columns its columns from left to right
 * @param missing titles of required columns that it lacks
 * @param sample the first rows below the header, as written
 */
public record SheetView(String id, String file, String sheet, @Nullable SheetKind kind, int headerRow, long rows,
		List<ColumnView> columns, List<String> missing, List<List<String>> sample) {

	public SheetView {
		columns = List.copyOf(columns);
		missing = List.copyOf(missing);
		sample = sample.stream().map(List::copyOf).toList();
	}

	/** Whether its rows can be read. */
	public boolean isReadable() {
		return this.kind != null && this.missing.isEmpty();
	}

}

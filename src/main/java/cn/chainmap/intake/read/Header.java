package cn.chainmap.intake.read;

import java.util.List;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table in a file (表头).
 *
 * @param row number of its last row
 * @param names for each column the header as a whole, then its parts
 * @param kind the kind of sheet it fits best; {@code null} for none
 */
record Header(long row, List<List<String>> names, @Nullable SheetKind kind) {

	/** The headers as written; empty for a column without. */
	List<String> texts() {
		return this.names.stream().map(parts -> parts.isEmpty() ? "" : parts.get(0)).toList();
	}

}

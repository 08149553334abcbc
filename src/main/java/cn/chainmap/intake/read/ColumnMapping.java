package cn.chainmap.intake.read;

import java.util.Map;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What a user says a table is (列对应更正).
 *
 * @param kind what its rows are about; {@code null} to leave that to the program
 * @param columns key of the column by position from 0; an empty key ignores the column.
 * Behind an @ stands the unit of amounts whose header names none, as
 * {@code revenue_wan_yuan@亿元}
 */
public record ColumnMapping(@Nullable SheetKind kind, Map<Integer, String> columns) {

	public ColumnMapping {
		columns = Map.copyOf(columns);
	}

}

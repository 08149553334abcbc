package cn.chainmap.intake.read;

import java.util.Map;
import java.util.Set;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What a user says a table is (列对应更正).
 *
 * @param kind what its rows are about; {@code null} to leave that to the program
 * @param columns key of the column by position from 0; an empty key ignores the column.
 * Behind an @ stands the unit of amounts whose header names none, as
 * {@code revenue_wan_yuan@亿元}
 * @param given keys of required columns that the table may lack, because whoever reads it
 * knows them; {@code null} for none
 */
public record ColumnMapping(@Nullable SheetKind kind, Map<Integer, String> columns, @Nullable Set<String> given) {

	public ColumnMapping {
		columns = Map.copyOf(columns);
		given = (given == null || given.isEmpty()) ? null : Set.copyOf(given);
	}

	public ColumnMapping(@Nullable SheetKind kind, Map<Integer, String> columns) {
		this(kind, columns, null);
	}

	boolean gives(String key) {
		return this.given != null && this.given.contains(key);
	}

}

package cn.chainmap.intake.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as its file states it, each cell read as what its column holds.
 *
 * @param kind what the row is about
 * @param origin where it stands
 * @param values clean values by column key, of the Java type of the column; a column that
 * is blank or missing is absent, for nothing is said about it
 */
public record CleanRow(SheetKind kind, RowOrigin origin, Map<String, Object> values) {

	public CleanRow {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

}

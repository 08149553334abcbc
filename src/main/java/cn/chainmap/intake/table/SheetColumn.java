package cn.chainmap.intake.table;

import java.util.List;
import java.util.Map;

/**
 * A column of a sheet.
 *
 * @param key name in CSV files of the project's own format, in images and in the API,
 * such as {@code chain_id}
 * @param title title in workbooks, with its unit
 * @param type what its cells hold
 * @param required whether a row without it is rejected
 * @param note what to write, for users
 * @param example an example cell; empty for none
 * @param synonyms other titles by which it is recognised
 * @param choices for {@link ColumnType#CHOICE}: code to word for users; both are accepted
 * in cells
 * @param min smallest number accepted
 * @param max largest number accepted
 */
public record SheetColumn(String key, String title, ColumnType type, boolean required, String note, String example,
		List<String> synonyms, Map<String, String> choices, double min, double max) {

	public SheetColumn {
		synonyms = List.copyOf(synonyms);
		choices = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(choices));
	}

}

package cn.chainmap.intake.images;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import cn.chainmap.intake.images.Field.Form;
import cn.chainmap.intake.images.Field.Where;
import cn.chainmap.intake.table.ColumnType;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a kind of sheet: turns what the graph tells into values by column, and
 * back.
 */
final class Fields {

	private final Map<String, Field> fields = new LinkedHashMap<>();

	/**
	 * All columns of a kind but those that make its key, named as in the graph; unknown
	 * lists are stored empty. Then provenance.
	 */
	Fields(SheetKind kind, String... keyColumns) {
		for (SheetColumn column : kind.columns()) {
			if (!Set.of(keyColumns).contains(column.key())) {
				add(new Field(column.key(), camel(column.key()), form(column.type()), Where.PROPERTY,
						(column.type() == ColumnType.LIST) ? List.of() : null));
			}
		}
		change("source", source -> source.unknown(""));
		for (String provenance : List.of("as_of", "basis", "batch", "verified_by", "verified_at", "checked_by",
				"checked_at")) {
			add(new Field(provenance, camel(provenance), Form.TEXT, Where.PROPERTY, null));
		}
		add(new Field("version", "version", Form.WHOLE, Where.PROPERTY, null));
	}

	Fields add(Field field) {
		this.fields.put(field.column(), field);
		return this;
	}

	/** A text that is no column. */
	Fields hidden(String column, Form form) {
		return add(new Field(column, camel(column), form, Where.PROPERTY, (form == Form.LIST) ? List.of() : null));
	}

	Fields change(String column, UnaryOperator<Field> change) {
		this.fields.computeIfPresent(column, (key, field) -> change.apply(field));
		return this;
	}

	Fields change(List<String> columns, UnaryOperator<Field> change) {
		columns.forEach(column -> change(column, change));
		return this;
	}

	/** What the graph tells, by column; unknown values are absent. */
	Map<String, Object> toValues(Map<String, Object> properties) {
		Map<String, Object> values = new LinkedHashMap<>();
		this.fields.forEach((column, field) -> {
			Object value = value(field, properties.get(field.property()));
			if (value != null) {
				values.put(column, value);
			}
		});
		return values;
	}

	/** The properties that say what the values say. */
	Map<String, @Nullable Object> toProperties(Map<String, Object> values) {
		return select(values, Where.PROPERTY);
	}

	/** What the writer makes links of. */
	Map<String, @Nullable Object> toLinks(Map<String, Object> values) {
		return select(values, Where.LINK);
	}

	private Map<String, @Nullable Object> select(Map<String, Object> values, Where where) {
		Map<String, @Nullable Object> selected = new HashMap<>();
		for (Field field : this.fields.values()) {
			if (field.where() == where) {
				Object value = values.get(field.column());
				selected.put(field.property(), (value == null) ? field.unknown() : stored(field, value));
			}
		}
		return selected;
	}

	private static @Nullable Object value(Field field, @Nullable Object stored) {
		if (stored == null || "".equals(stored) || List.of().equals(stored)) {
			return null;
		}
		return switch (field.form()) {
			case NUMBER -> ((Number) stored).doubleValue();
			case WHOLE -> whole(field, (Number) stored);
			case CODE -> code(String.valueOf(stored));
			case LIST ->
				(stored instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of(stored);
			case TEXT -> String.valueOf(stored);
			case FLAG -> stored;
		};
	}

	/** Counters are whole; marks of a sheet are numbers as in all sheets. */
	private static Object whole(Field field, Number stored) {
		if (field.column().equals("version") || field.column().equals("position")) {
			return stored.longValue();
		}
		return stored.doubleValue();
	}

	private static Object stored(Field field, Object value) {
		return switch (field.form()) {
			case WHOLE -> ((Number) value).longValue();
			case CODE -> name(String.valueOf(value));
			case TEXT, LIST, NUMBER, FLAG -> value;
		};
	}

	/** Enumerations are stored by their names; 在营 is the only one named otherwise. */
	private static String name(String code) {
		return code.equals("operating") ? "ACTIVE" : code.toUpperCase(Locale.ROOT);
	}

	private static @Nullable String code(String name) {
		return switch (name) {
			case "ACTIVE" -> "operating";
			case "UNVERIFIED" -> null;
			default -> name.toLowerCase(Locale.ROOT);
		};
	}

	private static Form form(ColumnType type) {
		return switch (type) {
			case LIST -> Form.LIST;
			case NUMBER, SHARE -> Form.NUMBER;
			case FLAG -> Form.FLAG;
			case TEXT, DATE, CHOICE, USCC -> Form.TEXT;
		};
	}

	static String camel(String key) {
		List<String> words = new ArrayList<>(List.of(key.split("_")));
		return words.get(0) + words.stream()
			.skip(1)
			.map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
			.collect(Collectors.joining());
	}

}

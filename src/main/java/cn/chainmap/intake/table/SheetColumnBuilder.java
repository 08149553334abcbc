package cn.chainmap.intake.table;

import java.util.List;
import java.util.Map;

/**
 * Makes a {@link SheetColumn}; what is not said keeps its default.
 */
final class SheetColumnBuilder {

	private final String key;

	private final String title;

	private final ColumnType type;

	private boolean required;

	private String note = "";

	private String example = "";

	private List<String> synonyms = List.of();

	private Map<String, String> choices = Map.of();

	private double min = Double.NEGATIVE_INFINITY;

	private double max = Double.POSITIVE_INFINITY;

	SheetColumnBuilder(String key, String title, ColumnType type) {
		this.key = key;
		this.title = title;
		this.type = type;
	}

	SheetColumnBuilder required() {
		this.required = true;
		return this;
	}

	SheetColumnBuilder note(String text) {
		this.note = text;
		return this;
	}

	SheetColumnBuilder example(String text) {
		this.example = text;
		return this;
	}

	SheetColumnBuilder synonyms(String... titles) {
		this.synonyms = List.of(titles);
		return this;
	}

	SheetColumnBuilder choices(Map<String, String> words) {
		this.choices = words;
		return this;
	}

	SheetColumnBuilder range(double smallest, double largest) {
		this.min = smallest;
		this.max = largest;
		return this;
	}

	SheetColumn column() {
		return new SheetColumn(this.key, this.title, this.type, this.required, this.note, this.example, this.synonyms,
				this.choices, this.min, this.max);
	}

}

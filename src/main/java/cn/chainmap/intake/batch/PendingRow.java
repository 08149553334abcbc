package cn.chainmap.intake.batch;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.chainmap.intake.table.CleanRow;
import cn.chainmap.intake.table.RowOrigin;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * A row on its way: names become ids, it gets its key, or is rejected.
 */
final class PendingRow {

	private final CleanRow row;

	private final Map<String, Object> values;

	private @Nullable RowProblem rejection;

	private String key = "";

	private String note = "";

	private boolean review;

	PendingRow(CleanRow row) {
		this.row = row;
		this.values = new LinkedHashMap<>(row.values());
	}

	SheetKind kind() {
		return this.row.kind();
	}

	RowOrigin origin() {
		return this.row.origin();
	}

	Map<String, Object> values() {
		return this.values;
	}

	@Nullable String text(String column) {
		Object value = this.values.get(column);
		return (value == null) ? null : value.toString();
	}

	/** Whether the row itself says which thing it is about. */
	boolean statesId() {
		return this.row.values().get("id") != null;
	}

	/** As users know it; before names become ids. */
	String name() {
		Object name = this.row.values().get("name");
		if (name != null) {
			return name.toString();
		}
		return Reference.of(kind())
			.stream()
			.map(reference -> this.row.values().get(reference.column()))
			.filter(java.util.Objects::nonNull)
			.map(String::valueOf)
			.collect(java.util.stream.Collectors.joining(" → "));
	}

	void reject(String column, String value, String reason, String remedy) {
		if (this.rejection == null) {
			this.rejection = problem(column, value, RowProblem.Severity.REJECTED, reason, remedy);
		}
	}

	RowProblem problem(String column, String value, RowProblem.Severity severity, String reason, String remedy) {
		String title = kind().columns()
			.stream()
			.filter(known -> known.key().equals(column))
			.findFirst()
			.map(known -> known.title())
			.orElse("");
		return new RowProblem(origin(), title, value.substring(0, Math.min(200, value.length())), severity, reason,
				remedy);
	}

	@Nullable RowProblem rejection() {
		return this.rejection;
	}

	boolean isGood() {
		return this.rejection == null;
	}

	String key() {
		return this.key;
	}

	void key(String found) {
		this.key = found;
	}

	boolean isReview() {
		return this.review;
	}

	void review(String match) {
		this.review = true;
		this.note = match;
	}

	Change change(Map<String, Object> before, String seen) {
		return new Change(this.key, name(), origin(), this.values, before, seen, this.note);
	}

}

package cn.chainmap.intake.batch;

import java.util.List;
import java.util.Map;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * A batch of changes (变更批次) as the graph records it.
 *
 * @param id identifies it, also on everything it wrote
 * @param status where it is
 * @param values everything recorded
 */
public record Batch(String id, ImportStatus status, Map<String, Object> values) {

	/** Types of rows, as counted and listed. */
	public static final List<String> TYPES = List.of("added", "changed", "unchanged", "duplicate", "rejected",
			"review");

	@Nullable String text(String key) {
		Object value = this.values.get(key);
		return (value == null) ? null : value.toString();
	}

	long number(String key) {
		return (this.values.get(key) instanceof Number number) ? number.longValue() : 0;
	}

	boolean flag(String key) {
		return Boolean.TRUE.equals(this.values.get(key));
	}

	/** How a thing is known among all things. */
	static String thing(SheetKind kind, String key) {
		return kind.code() + " " + key;
	}

}

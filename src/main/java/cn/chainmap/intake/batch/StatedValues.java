package cn.chainmap.intake.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is after something was said about it: what is not said stays.
 */
final class StatedValues {

	private StatedValues() {
	}

	/** Of what is said, that which is not so yet: column to value before. */
	static Map<String, Object> differences(@Nullable Image before, Map<String, Object> stated) {
		Map<String, Object> differences = new LinkedHashMap<>();
		stated.forEach((column, value) -> {
			Object old = (before == null) ? null : before.values().get(column);
			if (!Objects.equals(old, value)) {
				differences.put(column, (old == null) ? "" : old);
			}
		});
		return differences;
	}

	/** The image after; marked as the work of a batch. */
	static Image apply(String key, @Nullable Image before, Map<String, Object> stated, Mark mark) {
		return mark.put(unmarked(key, before, stated));
	}

	/** The image after, without a mark of its own. */
	static Image unmarked(String key, @Nullable Image before, Map<String, Object> stated) {
		Map<String, Object> values = new LinkedHashMap<>();
		if (before != null) {
			values.putAll(before.values());
		}
		values.putAll(stated);
		if (stated.containsKey("source") && !stated.containsKey("as_of")) {
			String date = SourceRef.newestDate(String.valueOf(stated.get("source")));
			if (date == null) {
				values.remove("as_of");
			}
			else {
				values.put("as_of", date);
			}
		}
		return new Image(key, values);
	}

}

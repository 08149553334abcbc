package cn.chainmap.intake.batch;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What one thing was and what it became.
 *
 * @param kind of the thing
 * @param key of the thing
 * @param before {@code null} when it was not there
 * @param after {@code null} when it was removed
 */
record JournalEntry(SheetKind kind, String key, @Nullable Image before, @Nullable Image after) {

	String line() {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("kind", this.kind.name());
		map.put("key", this.key);
		map.put("before", (this.before == null) ? null : this.before.values());
		map.put("after", (this.after == null) ? null : this.after.values());
		return Json.write(map);
	}

	static JournalEntry parse(String line) {
		Map<String, Object> map = Json.values(line);
		String key = String.valueOf(map.get("key"));
		return new JournalEntry(SheetKind.valueOf(String.valueOf(map.get("kind"))), key, image(key, map.get("before")),
				image(key, map.get("after")));
	}

	private static @Nullable Image image(String key, @Nullable Object values) {
		Map<String, Object> map = Json.map(values);
		return (map == null) ? null : new Image(key, map);
	}

}

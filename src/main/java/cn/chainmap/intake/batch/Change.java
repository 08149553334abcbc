package cn.chainmap.intake.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.table.RowOrigin;
import org.jspecify.annotations.Nullable;

/**
 * A row that was compared with the graph (待写入的行), as it stands in the stage.
 *
 * @param key of the thing
 * @param name for users
 * @param origin where the row stands
 * @param stated what it says
 * @param before what of that was otherwise in the graph
 * @param seen digest of the image it was compared with; empty for none
 * @param note why it is a duplicate, in review, …
 */
record Change(String key, String name, RowOrigin origin, Map<String, Object> stated, Map<String, Object> before,
		String seen, String note) {

	/** Types of rows that are written, in this order. */
	static final List<String> WRITTEN = List.of("added", "changed");

	Change noted(String remark) {
		return new Change(this.key, this.name, this.origin, this.stated, this.before, this.seen, remark);
	}

	String line() {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("k", this.key);
		map.put("n", this.name);
		map.put("f", this.origin.file());
		map.put("t", this.origin.sheet());
		map.put("r", this.origin.row());
		map.put("s", this.stated);
		map.put("b", this.before);
		map.put("h", this.seen);
		map.put("w", this.note);
		return Json.write(map);
	}

	static Change parse(String line) {
		Map<String, Object> map = Json.values(line);
		return new Change(text(map, "k"), text(map, "n"),
				new RowOrigin(text(map, "f"), text(map, "t"), ((Number) map.getOrDefault("r", 0L)).longValue()),
				orEmpty(Json.map(map.get("s"))), orEmpty(Json.map(map.get("b"))), text(map, "h"), text(map, "w"));
	}

	private static Map<String, Object> orEmpty(@Nullable Map<String, Object> map) {
		return (map == null) ? Map.of() : map;
	}

	private static String text(Map<String, Object> map, String key) {
		return String.valueOf(map.getOrDefault(key, ""));
	}

}

package cn.chainmap.firm.match;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.Record;

/**
 * A link of a firm to anything, of whatever type.
 *
 * @param link the database's id of it
 * @param type its type
 * @param outgoing whether it leads away from the firm
 * @param other the database's id of what it leads to
 * @param properties all it says
 */
record FirmLink(String link, String type, boolean outgoing, String other, Map<String, Object> properties) {

	/** Properties that tell two links of one type between the same ends apart. */
	private static final List<String> TELLING = List.of("node", "product", "nodeId", "year");

	static FirmLink of(Record row) {
		return new FirmLink(row.get("link").asString(), row.get("type").asString(), row.get("outgoing").asBoolean(),
				row.get("other").asString(), row.get("properties").asMap());
	}

	/** Whether both state the same fact, each of its own firm. */
	boolean statesWhat(FirmLink another) {
		return this.type.equals(another.type) && this.outgoing == another.outgoing && this.other.equals(another.other)
				&& TELLING.stream()
					.allMatch(key -> Objects.equals(this.properties.get(key), another.properties.get(key)));
	}

	Map<String, Object> toRow() {
		return Map.of("type", this.type, "outgoing", this.outgoing, "other", this.other, "properties", this.properties);
	}

	/** The same link under another type, saying something more. */
	Map<String, Object> toRow(String prefix, Map<String, Object> said, Map<String, Object> more) {
		Map<String, Object> all = new LinkedHashMap<>(said);
		all.putAll(more);
		return Map.of("type", prefix + this.type, "outgoing", this.outgoing, "other", this.other, "properties", all);
	}

	/**
	 * What a link says when another one states the same: what it says stays, the gaps are
	 * filled, the sources are those of both, and the better evidence counts.
	 */
	static Map<String, Object> combine(Map<String, Object> held, Map<String, Object> added) {
		Map<String, Object> both = new LinkedHashMap<>(held);
		added.forEach((key, value) -> {
			Object mine = both.get(key);
			if (isBlank(mine)) {
				both.put(key, value);
			}
			else if ("source".equals(key)) {
				both.put(key, sources(mine.toString(), value.toString()));
			}
			else if ("confidence".equals(key) && mine instanceof Double first && value instanceof Double second) {
				both.put(key, Math.max(first, second));
			}
			else if ("asOf".equals(key) && value.toString().compareTo(mine.toString()) > 0) {
				both.put(key, value);
			}
		});
		return both;
	}

	/** The sources that two texts name, each once. */
	static String sources(String first, String second) {
		Set<String> all = new LinkedHashSet<>(List.of(first.split("\\s*;\\s*")));
		all.addAll(List.of(second.split("\\s*;\\s*")));
		all.remove("");
		return String.join("; ", all);
	}

	static boolean isBlank(@org.jspecify.annotations.Nullable Object value) {
		return value == null || value instanceof String text && text.isBlank()
				|| value instanceof List<?> list && list.isEmpty();
	}

}

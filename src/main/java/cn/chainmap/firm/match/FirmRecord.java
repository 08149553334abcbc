package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.firm.name.FirmName;
import cn.chainmap.firm.name.FirmNameKeys;

/**
 * All that is written of a firm itself, by property.
 */
final class FirmRecord {

	/** What belongs to one record and is no fact about the firm. */
	private static final Set<String> OWN = Set.of("id", "name", "nameKey", "coreKey", "aliasKeys", "aliases",
			"searchText", "status", "statusBefore", "closedAt", "province", "city", "district", "batch");

	private FirmRecord() {
	}

	/**
	 * What is written of a firm after another was merged into it: its own facts stay,
	 * gaps are filled, the other's names are aliases, the sources are those of both.
	 */
	static Map<String, Object> combine(Map<String, Object> into, Map<String, Object> from) {
		Map<String, Object> both = new LinkedHashMap<>(into);
		from.forEach((key, value) -> {
			if (!OWN.contains(key) && !key.startsWith("verified") && FirmLink.isBlank(both.get(key))) {
				both.put(key, value);
			}
		});
		if (!FirmLink.isBlank(into.get("source")) && !FirmLink.isBlank(from.get("source"))) {
			both.put("source", FirmLink.sources(into.get("source").toString(), from.get("source").toString()));
		}
		if (both.containsKey("tags")) {
			Set<String> tags = new LinkedHashSet<>(texts(into.get("tags")));
			tags.addAll(texts(from.get("tags")));
			both.put("tags", List.copyOf(tags));
		}
		if (into.get("province") == null && into.get("city") == null && into.get("district") == null) {
			copy(from, both, "province", "city", "district");
		}
		if ("UNVERIFIED".equals(into.get("status")) && !"UNVERIFIED".equals(from.get("status"))) {
			copy(from, both, "status", "closedAt", "statusBefore");
		}
		if (both.get("version") instanceof Long version) {
			both.put("version", version + 1);
		}
		putNames(both, into, from);
		return both;
	}

	private static void putNames(Map<String, Object> both, Map<String, Object> into, Map<String, Object> from) {
		String name = String.valueOf(into.get("name"));
		List<String> aliases = new ArrayList<>(texts(into.get("aliases")));
		List<String> others = new ArrayList<>(List.of(String.valueOf(from.get("name"))));
		others.addAll(texts(from.get("aliases")));
		others.stream().filter(other -> isOther(other, name, aliases)).forEach(aliases::add);
		both.put("aliases", List.copyOf(aliases));
		both.put("searchText",
				String.join(" ", aliases) + " " + (both.get("products") instanceof String words ? words : ""));
		FirmNameKeys keys = FirmNameKeys.of(name, aliases);
		both.put("nameKey", keys.nameKey());
		if (keys.coreKey() != null) {
			both.put("coreKey", keys.coreKey());
		}
		if (keys.aliasKeys() != null) {
			both.put("aliasKeys", keys.aliasKeys());
		}
	}

	private static boolean isOther(String alias, String name, List<String> aliases) {
		return !alias.isBlank() && !FirmName.normalise(alias).equals(FirmName.normalise(name))
				&& !aliases.contains(alias);
	}

	private static void copy(Map<String, Object> from, Map<String, Object> to, String... keys) {
		for (String key : keys) {
			Object value = from.get(key);
			if (value != null) {
				to.put(key, value);
			}
		}
	}

	private static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	/**
	 * What a firm's record is once a merge is taken back: a property that the merge has
	 * set is what it was before, unless somebody has changed it since.
	 */
	static Map<String, Object> restore(Map<String, Object> now, Map<String, Object> held, Map<String, Object> made) {
		Map<String, Object> restored = new LinkedHashMap<>(now);
		Set<String> keys = new LinkedHashSet<>(made.keySet());
		keys.addAll(held.keySet());
		for (String key : keys) {
			if (java.util.Objects.equals(now.get(key), made.get(key))) {
				if (held.containsKey(key)) {
					restored.put(key, held.get(key));
				}
				else {
					restored.remove(key);
				}
			}
		}
		return restored;
	}

}

package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import cn.chainmap.firm.name.FirmName;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.Uscc;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Looks firms up by their keys, many questions at a time. Every question is answered from
 * an index, and its answer is short.
 */
@Component
class FirmLookup {

	/** Most firms found by one exact key. */
	static final int FOUND = 3;

	/** Pairs of characters that more than this share of the firms have find too many. */
	private static final double COMMON = 0.02;

	/** So few firms are found that it does not matter. */
	private static final int SMALL = 5000;

	private final CypherRunner cypher;

	FirmLookup(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/** A way to know a firm exactly. */
	enum Key {

		ID("firm/match-by-id"), USCC("firm/match-by-uscc"), NAME("firm/match-by-name"), ALIAS("firm/match-by-alias"),
		CORE("firm/match-by-core");

		private final String query;

		Key(String query) {
			this.query = query;
		}

	}

	/** Firms that have a key, for each of some positions. */
	Map<Integer, List<KnownFirm>> find(Key key, Map<Integer, String> keys) {
		if (keys.isEmpty()) {
			return Map.of();
		}
		List<Integer> positions = List.copyOf(keys.keySet());
		Function<String, String> form = (key == Key.ALIAS) ? FirmLookup::quoted : Function.identity();
		return byPosition(positions, this.cypher.list(key.query,
				Map.of("keys", positions.stream().map(keys::get).map(form).toList()), row -> row));
	}

	/** Firms whose names share uncommon words with a name, for each of some positions. */
	Map<Integer, List<KnownFirm>> findAlike(Map<Integer, FirmName> names, GramStatistics statistics, int limit) {
		List<Integer> positions = new ArrayList<>();
		List<String> queries = new ArrayList<>();
		names.forEach((position, name) -> {
			String query = query(name, statistics);
			if (query != null) {
				positions.add(position);
				queries.add(query);
			}
		});
		if (queries.isEmpty()) {
			return Map.of();
		}
		return byPosition(positions,
				this.cypher.list("firm/list-name-candidates", Map.of("queries", queries, "limit", limit), row -> row));
	}

	/**
	 * The pairs of characters of a name that are not common, rarest first; in a small
	 * graph all of them. {@code null} when there are none.
	 */
	static @Nullable String query(FirmName name, GramStatistics statistics) {
		String text = name.core().replaceAll("[^\\p{IsHan}\\p{IsAlphabetic}\\p{IsDigit}]", " ");
		List<String> terms = new ArrayList<>();
		for (String word : text.strip().split("\\s+")) {
			for (int i = 0; i + 1 < word.length(); i++) {
				terms.add(word.substring(i, i + 2));
			}
		}
		boolean small = statistics.total() < SMALL;
		List<String> chosen = terms.stream()
			.distinct()
			.filter(term -> small || statistics.share(term) <= COMMON)
			.sorted(java.util.Comparator.comparingDouble(statistics::share))
			.limit(small ? Integer.MAX_VALUE : 4)
			.map(FirmLookup::quoted)
			.toList();
		return chosen.isEmpty() ? null : "name:(" + String.join(" ", chosen) + ")";
	}

	/** A text as a phrase that Lucene reads as nothing but that text. */
	static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	private static Map<Integer, List<KnownFirm>> byPosition(List<Integer> positions, List<Record> rows) {
		Map<Integer, List<KnownFirm>> found = new HashMap<>();
		for (Record row : rows) {
			found.computeIfAbsent(positions.get(row.get("row").asInt()), position -> new ArrayList<>()).add(firm(row));
		}
		return found;
	}

	private static KnownFirm firm(Record row) {
		List<String> aliases = row.get("aliases").isNull() ? List.of() : row.get("aliases").asList(Value::asString);
		return KnownFirm.of(row.get("id").asString(), row.get("name").asString(), aliases,
				validCode(row.get("uscc").asString(null)), row.get("province").asString(null),
				row.get("city").asString(null), row.get("district").asString(null));
	}

	/** A credit code, normalised; {@code null} when its checksum is wrong. */
	static @Nullable String validCode(@Nullable String code) {
		if (code == null) {
			return null;
		}
		String normal = Uscc.normalise(code);
		return Uscc.isValid(normal) ? normal : null;
	}

}

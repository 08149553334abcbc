package cn.chainmap.intake.images;

import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Images of things that have an id.
 */
abstract class NodeImages extends GraphImages {

	private final String keysQuery;

	/**
	 * @param word names the thing in its queries: {@code read-<word>s},
	 * {@code list-<word>-keys}
	 */
	NodeImages(SheetKind kind, CypherRunner cypher, Fields fields, String word) {
		super(kind, cypher, fields, "intake/read-" + word + "s", kind.code());
		this.keysQuery = "intake/list-" + word + "-keys";
	}

	@Override
	public final String key(Map<String, Object> values) {
		return text(values, "id");
	}

	@Override
	public final List<String> keysAfter(@Nullable String after, int limit) {
		return cypher().list(this.keysQuery, Map.of("after", (after == null) ? "" : after, "limit", limit),
				row -> row.get("key").asString());
	}

	@Override
	final Map<String, Object> keyValues(String key) {
		return Map.of("id", key);
	}

	@Override
	final Map<String, @Nullable Object> identity(String key) {
		return Map.of("id", key);
	}

}

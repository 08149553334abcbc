package cn.chainmap.intake.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Statements about things (一事多源). The first one lives on the thing itself; once a second
 * comes, both are kept, so that nothing that was ever stated is lost.
 */
@Component
public class Statements {

	/** What is about the statement, or follows from it. */
	private static final Set<String> ABOUT = Set.of("batch", "version", "verified_by", "verified_at", "checked_at",
			"places", "moved_to", "chains", "position", "place", "source", "as_of", "basis");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final CypherRunner cypher;

	Statements(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * Keeps what a batch states about things that were there; part of the caller's
	 * transaction.
	 */
	public void add(SheetKind kind, Map<String, Image> before, List<Image> after, String batch, String by, String at) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Image image : after) {
			Image old = before.get(image.key());
			if (old != null) {
				String thing = kind.code() + " " + image.key();
				Map<String, @Nullable Object> second = statement(thing, image, changed(old, image));
				second.put("batch", batch);
				second.put("by", by);
				second.put("at", at);
				rows.add(Map.of("thing", thing, "batch", batch, "first", statement(thing, old, said(old)), "second",
						second));
			}
		}
		if (!rows.isEmpty()) {
			this.cypher.run("intake/put-statements", Map.of("rows", rows));
		}
	}

	/** Takes back what a batch stated; part of the caller's transaction. */
	public void remove(List<String> things, String batch) {
		this.cypher.run("intake/remove-statements", Map.of("things", things, "batch", batch));
	}

	private static Map<String, @Nullable Object> statement(String thing, Image image, Map<String, Object> said) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("thing", thing);
		row.put("values", JSON.writeValueAsString(said));
		row.put("source", image.values().get("source"));
		row.put("asOf", image.values().get("as_of"));
		row.put("basis", image.values().get("basis"));
		row.put("batch", image.values().get("batch"));
		return row;
	}

	private static Map<String, Object> said(Image image) {
		Map<String, Object> said = new LinkedHashMap<>(image.values());
		said.keySet().removeAll(ABOUT);
		return said;
	}

	private static Map<String, Object> changed(Image before, Image after) {
		Map<String, Object> changed = said(after);
		changed.entrySet().removeIf(entry -> Objects.equals(before.values().get(entry.getKey()), entry.getValue()));
		return changed;
	}

}

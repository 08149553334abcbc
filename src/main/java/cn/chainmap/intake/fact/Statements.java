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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Statements about things (一事多源). The first one lives on the thing itself; once a second
 * comes, both are kept, so that nothing that was ever stated is lost.
 */
@Component
public class Statements {

	/** What is about the statement, or follows from it. */
	private static final Set<String> ABOUT = Set.of("batch", "version", "verified_by", "verified_at", "checked_by",
			"checked_at", "places", "moved_to", "chains", "position", "place", "source", "as_of", "basis");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

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

	/** All statements about a thing, the first one first; none when there is only one. */
	public List<Statement> list(SheetKind kind, String key) {
		return this.cypher.list("intake/list-statements", Map.of("thing", kind.code() + " " + key), row -> {
			Map<String, Object> map = row.get("statement").asMap();
			return new Statement(JSON.readValue(String.valueOf(map.get("values")), MAP), text(map, "source"),
					text(map, "asOf"), text(map, "basis"), text(map, "batch"), text(map, "by"), text(map, "at"));
		});
	}

	/** The statement that a thing itself is. */
	public Statement of(Image image) {
		return new Statement(said(image), text(image.values(), "source"), text(image.values(), "as_of"),
				text(image.values(), "basis"), text(image.values(), "batch"), null, null);
	}

	/** What somebody stated. */
	public record Statement(Map<String, Object> values, @Nullable String source, @Nullable String asOf,
			@Nullable String basis, @Nullable String batch, @Nullable String by, @Nullable String at) {
	}

	private static @Nullable String text(Map<String, Object> map, String key) {
		Object value = map.get(key);
		return (value == null) ? null : value.toString();
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

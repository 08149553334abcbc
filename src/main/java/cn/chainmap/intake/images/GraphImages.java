package cn.chainmap.intake.images;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.batch.ImageStore;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What the images of all kinds have in common.
 */
abstract class GraphImages implements ImageStore {

	private final SheetKind kind;

	private final CypherRunner cypher;

	private final Fields fields;

	private final String readQuery;

	private final String counted;

	/**
	 * @param readQuery returns {@code key} and {@code values} for {@code keys}
	 * @param counted column of {@code intake/count-things}
	 */
	GraphImages(SheetKind kind, CypherRunner cypher, Fields fields, String readQuery, String counted) {
		this.kind = kind;
		this.cypher = cypher;
		this.fields = fields;
		this.readQuery = readQuery;
		this.counted = counted;
	}

	@Override
	public final SheetKind kind() {
		return this.kind;
	}

	@Override
	public final Map<String, Image> read(Collection<String> keys) {
		Map<String, Image> images = new LinkedHashMap<>();
		if (!keys.isEmpty()) {
			List<?> params = keys.stream().distinct().map(this::keyParameter).toList();
			this.cypher.list(this.readQuery, Map.of("keys", params), row -> {
				String key = row.get("key").asString();
				Map<String, Object> values = new LinkedHashMap<>(keyValues(key));
				values.putAll(this.fields.toValues(row.get("values").asMap()));
				return new Image(key, values);
			}).forEach(image -> images.put(image.key(), image));
		}
		return images;
	}

	@Override
	public final long count() {
		return this.cypher.get("intake/count-things", Map.of(), row -> row.get(this.counted).asLong());
	}

	@Override
	public final void write(Collection<Image> images) {
		if (!images.isEmpty()) {
			put(images.stream().map(this::row).toList());
		}
	}

	/** Rows of new things, of which nothing is to be removed. */
	final List<Map<String, @Nullable Object>> newRows(Collection<Image> images) {
		return images.stream().map(image -> {
			Map<String, @Nullable Object> row = row(image);
			if (row.get("values") instanceof Map<?, ?> values) {
				values.values().removeIf(Objects::isNull);
			}
			return row;
		}).toList();
	}

	@Override
	public final void delete(Collection<String> keys) {
		if (!keys.isEmpty()) {
			remove(List.copyOf(keys));
		}
	}

	@Override
	public Map<String, Long> held(Collection<String> keys) {
		Map<String, Long> held = new HashMap<>();
		if (!keys.isEmpty()) {
			this.cypher
				.list("intake/list-held-things", Map.of("kind", this.kind.code(), "keys", List.copyOf(keys)),
						row -> Map.entry(row.get("key").asString(), row.get("links").asLong()))
				.forEach(entry -> held.put(entry.getKey(), entry.getValue()));
		}
		return held;
	}

	final CypherRunner cypher() {
		return this.cypher;
	}

	/** What the query takes for a key. */
	Object keyParameter(String key) {
		return key;
	}

	/** The values by column that a key consists of. */
	abstract Map<String, Object> keyValues(String key);

	/** Identity of a thing in a row to be written or removed. */
	abstract Map<String, @Nullable Object> identity(String key);

	abstract void put(List<Map<String, @Nullable Object>> rows);

	abstract void remove(List<String> keys);

	/** Adds what is stored only to be searched by, or holds when nothing is stated. */
	void derive(Map<String, @Nullable Object> properties, Map<String, Object> values) {
	}

	private Map<String, @Nullable Object> row(Image image) {
		Map<String, @Nullable Object> properties = this.fields.toProperties(image.values());
		derive(properties, image.values());
		Map<String, @Nullable Object> row = new HashMap<>(this.fields.toLinks(image.values()));
		row.putAll(identity(image.key()));
		row.put("values", properties);
		return row;
	}

	static String text(Map<String, Object> values, String column) {
		Object value = values.get(column);
		if (value == null) {
			throw new NullPointerException("No " + column);
		}
		return value.toString();
	}

	static String words(@Nullable Object list) {
		return (list instanceof List<?> words) ? String.join(" ", words.stream().map(String::valueOf).toList()) : "";
	}

}

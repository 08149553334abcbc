package cn.chainmap.intake.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.batch.ImageStore;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Holds images in memory, for tests of writers alone.
 */
final class MemoryStore implements ImageStore {

	private final SheetKind kind;

	private final NavigableMap<String, Image> images = new TreeMap<>();

	MemoryStore(SheetKind kind) {
		this.kind = kind;
	}

	/** A store for each kind. */
	static Map<SheetKind, MemoryStore> all() {
		Map<SheetKind, MemoryStore> stores = new LinkedHashMap<>();
		for (SheetKind kind : SheetKind.values()) {
			stores.put(kind, new MemoryStore(kind));
		}
		return stores;
	}

	MemoryStore add(Map<String, Object> values) {
		String key = key(values);
		this.images.put(key, new Image(key, values));
		return this;
	}

	@Override
	public SheetKind kind() {
		return this.kind;
	}

	@Override
	public String key(Map<String, Object> values) {
		List<String> columns = switch (this.kind) {
			case SUPPLIES -> List.of("from_node_id", "to_node_id", "relation");
			case FIRM_NODES -> List.of("firm_id", "node_id", "role");
			case PURCHASES -> List.of("buyer_id", "supplier_id", "node_id");
			default -> List.of("id");
		};
		return columns.stream().map(column -> String.valueOf(values.get(column))).collect(Collectors.joining("|"));
	}

	@Override
	public Map<String, Image> read(Collection<String> keys) {
		return keys.stream().filter(this.images::containsKey).collect(Collectors.toMap(key -> key, this.images::get));
	}

	@Override
	public List<String> keysAfter(@Nullable String after, int limit) {
		return ((after == null) ? this.images : this.images.tailMap(after, false)).keySet()
			.stream()
			.limit(limit)
			.toList();
	}

	@Override
	public long count() {
		return this.images.size();
	}

	@Override
	public void write(Collection<Image> written) {
		written.forEach(image -> this.images.put(image.key(), image));
	}

	@Override
	public void delete(Collection<String> keys) {
		keys.forEach(this.images::remove);
	}

}

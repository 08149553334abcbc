package cn.chainmap.intake.export;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.batch.ImageStore;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is. A row that is removed while it is being walked to is left out.
 */
final class WholeRows implements ExportRows {

	private final Map<SheetKind, ImageStore> stores = new EnumMap<>(SheetKind.class);

	WholeRows(Collection<ImageStore> stores) {
		stores.forEach(store -> this.stores.put(store.kind(), store));
	}

	ImageStore store(SheetKind kind) {
		ImageStore store = this.stores.get(kind);
		if (store == null) {
			throw new IllegalStateException("No store for " + kind);
		}
		return store;
	}

	@Override
	public long count(SheetKind kind) {
		return store(kind).count();
	}

	@Override
	public Stream<List<Image>> portions(SheetKind kind) {
		return keys(kind).map(keys -> read(kind, keys));
	}

	/** All keys of a kind, each portion read when it is asked for. */
	Stream<List<String>> keys(SheetKind kind) {
		return Stream.iterate(next(kind, null), keys -> !keys.isEmpty(), keys -> next(kind, keys.get(keys.size() - 1)));
	}

	/** The images of some keys, in their order. */
	List<Image> read(SheetKind kind, Collection<String> keys) {
		Map<String, Image> images = store(kind).read(keys);
		return keys.stream().map(images::get).filter(Objects::nonNull).toList();
	}

	@Override
	public Set<String> present(SheetKind kind, Collection<String> keys) {
		return keys.isEmpty() ? Set.of() : new HashSet<>(store(kind).read(keys).keySet());
	}

	private List<String> next(SheetKind kind, @Nullable String after) {
		return store(kind).keysAfter(after, PORTION);
	}

}

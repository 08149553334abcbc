package cn.chainmap.intake.batch;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chainmap.intake.table.SheetKind;

import org.springframework.stereotype.Component;

/**
 * The images of all kinds.
 */
@Component
public class Images {

	private final Map<SheetKind, ImageStore> stores = new EnumMap<>(SheetKind.class);

	Images(List<ImageStore> stores) {
		stores.forEach(store -> this.stores.put(store.kind(), store));
	}

	/** Images of one kind. */
	public ImageStore of(SheetKind kind) {
		ImageStore store = this.stores.get(kind);
		if (store == null) {
			throw new IllegalStateException("No images of " + kind);
		}
		return store;
	}

	/**
	 * Things as users know them: by name, or by the names of what they connect (A → B).
	 */
	Map<String, String> names(SheetKind kind, Collection<Image> images) {
		List<Reference> ends = Reference.of(kind).stream().limit(2).toList();
		Map<SheetKind, Map<String, Image>> known = new EnumMap<>(SheetKind.class);
		Map<String, String> names = new LinkedHashMap<>();
		for (Image image : images) {
			Object name = image.values().get("name");
			if (name == null && ends.size() == 2) {
				known = known.isEmpty() ? ends(ends, images) : known;
				Map<SheetKind, Map<String, Image>> found = known;
				name = ends.stream().map(end -> {
					Object id = image.values().get(end.column());
					Image thing = found.getOrDefault(end.target(), Map.of()).get(String.valueOf(id));
					return String.valueOf((thing == null) ? id : thing.values().getOrDefault("name", id));
				}).collect(Collectors.joining(" → "));
			}
			names.put(image.key(), (name == null) ? image.key() : name.toString());
		}
		return names;
	}

	private Map<SheetKind, Map<String, Image>> ends(List<Reference> ends, Collection<Image> images) {
		Map<SheetKind, Set<String>> ids = new EnumMap<>(SheetKind.class);
		ends.forEach(end -> images.forEach(image -> {
			Object id = image.values().get(end.column());
			if (id != null) {
				ids.computeIfAbsent(end.target(), target -> new LinkedHashSet<>()).add(id.toString());
			}
		}));
		Map<SheetKind, Map<String, Image>> known = new EnumMap<>(SheetKind.class);
		ids.forEach((target, keys) -> known.put(target, of(target).read(keys)));
		return known;
	}

}

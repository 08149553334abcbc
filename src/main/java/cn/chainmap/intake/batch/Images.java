package cn.chainmap.intake.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

}

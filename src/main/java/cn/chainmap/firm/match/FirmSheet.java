package cn.chainmap.firm.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.firm.FirmStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a firm, in the columns of the sheet of firms, for comparing by eye.
 */
final class FirmSheet {

	private static final Map<String, String> COLUMNS = columns();

	private FirmSheet() {
	}

	/** Values by column; what is unknown is absent. */
	static Map<String, Object> values(Map<String, Object> properties) {
		Map<String, Object> values = new LinkedHashMap<>();
		COLUMNS.forEach((property, column) -> {
			Object value = properties.get(property);
			if (!FirmLink.isBlank(value) && value != null) {
				values.put(column, value);
			}
		});
		// As sheets write it, so that a stated firm compares with a known one.
		String status = FirmStatus.parse(String.valueOf(values.getOrDefault("status", "")))
			.map(FirmStatus::code)
			.orElse("");
		values.computeIfPresent("status", (column, value) -> status.isEmpty() ? null : status);
		return values;
	}

	/** A firm as matching looks at it. */
	static KnownFirm known(Map<String, Object> properties) {
		List<String> aliases = (properties.get("aliases") instanceof List<?> list)
				? list.stream().map(String::valueOf).toList() : List.of();
		return KnownFirm.of(String.valueOf(properties.get("id")), String.valueOf(properties.get("name")), aliases,
				FirmLookup.validCode(text(properties, "uscc")), text(properties, "province"), text(properties, "city"),
				text(properties, "district"));
	}

	private static @Nullable String text(Map<String, Object> properties, String key) {
		return (properties.get(key) instanceof String text) ? text : null;
	}

	private static Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		for (String same : List.of("name", "uscc", "aliases", "status", "province", "city", "district", "scale", "tags",
				"products", "source")) {
			columns.put(same, same);
		}
		columns.put("scope", "business_scope_short");
		columns.put("closedAt", "closed_at");
		columns.put("revenueWanYuan", "revenue_wan_yuan");
		columns.put("asOf", "as_of");
		return columns;
	}

}

package cn.chainmap.intake.images;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.park.PlaceRow;
import org.jspecify.annotations.Nullable;

/**
 * Address of a firm down to the district (省、市、区县).
 *
 * @param path places from the province down; a municipality is its own city, so it stands
 * once
 */
record Address(List<PlaceRow> path) {

	private static final Map<String, String> LEVELS = levels();

	static Address of(Map<String, Object> values) {
		List<PlaceRow> path = new ArrayList<>();
		String above = "";
		for (Map.Entry<String, String> level : LEVELS.entrySet()) {
			String name = String.valueOf(values.getOrDefault(level.getKey(), "")).replace("/", "／");
			if (!name.isEmpty() && !name.equals(above)) {
				PlaceRow parent = path.isEmpty() ? null : path.get(path.size() - 1);
				path.add(new PlaceRow((parent == null) ? name : parent.code() + "/" + name, name, level.getValue(),
						(parent == null) ? null : parent.code()));
				above = name;
			}
		}
		return new Address(List.copyOf(path));
	}

	/** Code of the smallest place; empty when nothing is known. */
	String code() {
		return this.path.isEmpty() ? "" : this.path.get(this.path.size() - 1).code();
	}

	/**
	 * Where a firm of this address is. The local mark (本地) decides whether it is in the
	 * own place, even where the address says otherwise.
	 */
	List<String> places(@Nullable Object local, @Nullable String own, @Nullable String park) {
		List<String> places = new ArrayList<>();
		String code = code();
		boolean inside = own != null && (code.equals(own) || code.startsWith(own + "/"));
		if (Boolean.TRUE.equals(local) && !inside && own != null) {
			places.add(own);
		}
		if (!code.isEmpty() && !(inside && Boolean.FALSE.equals(local))) {
			places.add(code);
		}
		if (park != null && !Boolean.FALSE.equals(local)) {
			places.add(park);
		}
		return places.stream().distinct().sorted().toList();
	}

	private static Map<String, String> levels() {
		Map<String, String> levels = new LinkedHashMap<>();
		levels.put("province", "PROVINCE");
		levels.put("city", "CITY");
		levels.put("district", "DISTRICT");
		return levels;
	}

}

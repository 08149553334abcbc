package cn.chainmap.intake.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a firm is, as a script states it.
 *
 * @param path the places of its address, from the province down
 * @param codes the places it is in
 */
record FirmPlaces(List<Map<String, Object>> path, List<String> codes) {

	private static final Map<String, String> LEVELS = levels();

	FirmPlaces {
		path = List.copyOf(path);
		codes = List.copyOf(codes);
	}

	static FirmPlaces of(Image firm, @Nullable Place home) {
		List<Map<String, Object>> path = new ArrayList<>();
		String above = "";
		for (Map.Entry<String, String> level : LEVELS.entrySet()) {
			String name = String.valueOf(firm.values().getOrDefault(level.getKey(), "")).replace("/", "／");
			if (!name.isEmpty() && !name.equals(above)) {
				path.add(place(path, name, level.getValue()));
				above = name;
			}
		}
		String address = path.isEmpty() ? "" : String.valueOf(path.get(path.size() - 1).get("code"));
		boolean local = Boolean.TRUE.equals(firm.values().get("local"));
		boolean inside = home != null && (address.equals(home.code()) || address.startsWith(home.code() + "/"));
		List<String> codes = new ArrayList<>();
		if (local && !inside && home != null) {
			codes.add(home.code());
		}
		// The flag says what is local, even where the address says otherwise.
		if (!address.isEmpty() && (local || !inside)) {
			codes.add(address);
		}
		if (firm.values().get("park_id") instanceof String park) {
			codes.add(park);
		}
		return new FirmPlaces(path, codes);
	}

	/** The place the data set calls local, and those above it. */
	static List<Map<String, Object>> ofHome(Place home) {
		List<Map<String, Object>> path = new ArrayList<>();
		String[] names = home.code().split("/");
		for (int index = 0; index < names.length - 1; index++) {
			path.add(place(path, names[index], (index == 0) ? "PROVINCE" : "CITY"));
		}
		Map<String, Object> last = place(path, home.name(), home.level());
		last.put("code", home.code());
		last.put("home", true);
		path.add(last);
		return path;
	}

	private static Map<String, Object> place(List<Map<String, Object>> above, String name, String level) {
		Map<String, Object> place = new LinkedHashMap<>();
		String parent = above.isEmpty() ? "" : String.valueOf(above.get(above.size() - 1).get("code"));
		place.put("code", parent.isEmpty() ? name : parent + "/" + name);
		place.put("name", name);
		place.put("level", level);
		if (!parent.isEmpty()) {
			place.put("parent", parent);
		}
		return place;
	}

	private static Map<String, String> levels() {
		Map<String, String> levels = new LinkedHashMap<>();
		levels.put("province", "PROVINCE");
		levels.put("city", "CITY");
		levels.put("district", "DISTRICT");
		return levels;
	}

}

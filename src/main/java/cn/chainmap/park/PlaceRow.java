package cn.chainmap.park;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A place to be written.
 *
 * @param code unique code
 * @param name short name
 * @param level PROVINCE, CITY, DISTRICT or AREA
 * @param parent code of the next larger place, {@code null} for the largest
 */
public record PlaceRow(String code, String name, String level, @Nullable String parent) {

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("code", this.code);
		row.put("name", this.name);
		row.put("level", this.level);
		row.put("parent", this.parent);
		return row;
	}

}

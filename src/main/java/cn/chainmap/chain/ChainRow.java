package cn.chainmap.chain;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A chain (产业链) to be written.
 *
 * @param id unique id
 * @param name name
 * @param description what it covers
 * @param source where the facts come from
 * @param asOf date of the newest dated source, ISO, {@code null} when undated
 */
public record ChainRow(String id, String name, String description, String source, @Nullable String asOf) {

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", this.id);
		row.put("name", this.name);
		row.put("description", this.description);
		row.put("source", this.source);
		row.put("asOf", this.asOf);
		return row;
	}

}

package cn.chainmap.intake.batch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a write leaves on everything it writes (写入标记).
 *
 * @param batch id of the batch
 * @param version a number that no write before has borne
 * @param by who is behind it; empty for nobody known
 * @param date day of the write, ISO
 */
public record Mark(String batch, long version, String by, String date) {

	/** What is written, by property. */
	public Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>();
		properties.put("batch", this.batch);
		properties.put("version", this.version);
		properties.put("checkedAt", this.date);
		if (!this.by.isEmpty()) {
			properties.put("checkedBy", this.by);
		}
		return properties;
	}

	/** An image with this mark. */
	public Image put(Image image) {
		Map<String, Object> values = new LinkedHashMap<>(image.values());
		put(values);
		return new Image(image.key(), values);
	}

	void put(Map<String, Object> values) {
		values.put("batch", this.batch);
		values.put("version", this.version);
		if (this.by.isEmpty()) {
			values.remove("checked_by");
		}
		else {
			values.put("checked_by", this.by);
		}
		values.put("checked_at", this.date);
		// Nobody has verified what is new.
		values.remove("verified_by");
		values.remove("verified_at");
	}

}

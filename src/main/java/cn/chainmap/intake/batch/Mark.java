package cn.chainmap.intake.batch;

import java.util.Map;

/**
 * What a write leaves on everything it writes (写入标记).
 *
 * @param batch id of the batch
 * @param version a number that no write before has borne
 * @param by who is behind it
 * @param date day of the write, ISO
 */
record Mark(String batch, long version, String by, String date) {

	void put(Map<String, Object> values) {
		values.put("batch", this.batch);
		values.put("version", this.version);
		values.put("checked_by", this.by);
		values.put("checked_at", this.date);
		// Nobody has verified what is new.
		values.remove("verified_by");
		values.remove("verified_at");
	}

}

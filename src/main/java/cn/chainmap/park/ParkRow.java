package cn.chainmap.park;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A park (园区) to be written.
 *
 * @param id unique id, usable as a place code
 * @param name full name
 * @param rank administrative rank (级别) in words
 * @param focusChains chains it is meant for
 * @param lat latitude in degrees, {@code null} when unknown
 * @param lon longitude in degrees, {@code null} when unknown
 * @param idlePlantSqm idle plant (闲置厂房) in ㎡, {@code null} when unknown
 * @param idleLandMu idle or inefficient land (闲置低效用地) in 亩, {@code null} when unknown
 * @param notes remarks
 * @param source where the facts come from
 * @param asOf date of the newest dated source, ISO, {@code null} when undated
 * @param place code of the place it lies in, {@code null} when unknown
 */
public record ParkRow(String id, String name, String rank, List<String> focusChains, @Nullable Double lat,
		@Nullable Double lon, @Nullable Double idlePlantSqm, @Nullable Double idleLandMu, String notes, String source,
		@Nullable String asOf, @Nullable String place) {

	public ParkRow {
		focusChains = List.copyOf(focusChains);
	}

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", this.id);
		row.put("name", this.name);
		row.put("rank", this.rank);
		row.put("focusChains", this.focusChains);
		row.put("lat", this.lat);
		row.put("lon", this.lon);
		row.put("idlePlantSqm", this.idlePlantSqm);
		row.put("idleLandMu", this.idleLandMu);
		row.put("notes", this.notes);
		row.put("source", this.source);
		row.put("asOf", this.asOf);
		row.put("place", this.place);
		return row;
	}

}

package cn.chainmap.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Reads the supporting rates by category (品类口径本地配套率) of a place, and its demand lines.
 */
@Component
class RateReader {

	private final CypherRunner cypher;

	RateReader(CypherRunner cypher) {
		this.cypher = cypher;
	}

	PlaceRates read(Place place) {
		Rate district = this.cypher.get("gap/rate-of-place", Map.of("place", place.code()), RateReader::rate);
		Map<String, @Nullable Object> any = new HashMap<>();
		any.put("place", place.code());
		any.put("chain", null);
		any.put("node", null);
		return PlaceRates.of(district, chains(place), this.cypher.list("gap/list-demand-lines", any, RateReader::line));
	}

	private List<ChainOverview> chains(Place place) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("place", place.code());
		params.put("chain", null);
		return this.cypher.list("gap/list-chain-overviews", params,
				row -> new ChainOverview(row.get("id").asString(), row.get("name").asString(),
						row.get("description").asString(""), row.get("nodes").asLong(), row.get("present").asLong(),
						row.get("absent").asLong(), row.get("unknown").asLong(), row.get("breaks").asLong(),
						rate(row)));
	}

	private static DemandLine line(Record row) {
		return new DemandLine(row.get("node").asString(), row.get("members").asList(Value::asString),
				row.get("satisfied").asBoolean(), row.get("unknown").asList(Value::asString),
				row.get("altGroup").asString(null));
	}

	private static Rate rate(Record row) {
		return new Rate(row.get("lines").asLong(), row.get("satisfied").asLong());
	}

}

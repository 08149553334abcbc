package cn.chainmap.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads the supporting rates by category (品类口径本地配套率) of a place, and its demand lines.
 * They follow from the templates and from which nodes are present, absent or unknown.
 */
final class RateReader {

	private RateReader() {
	}

	static PlaceRates read(FindingContext context) {
		Rate district = context.listByStates("gap/rate-of-place", Map.of(), RateReader::rate).get(0);
		Map<String, @Nullable Object> any = new HashMap<>();
		any.put("chain", null);
		any.put("node", null);
		return PlaceRates.of(district, chains(context),
				context.listByStates("gap/list-demand-lines", any, RateReader::line));
	}

	private static List<ChainOverview> chains(FindingContext context) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("chain", null);
		return context.listByStates("gap/list-chain-overviews", params,
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

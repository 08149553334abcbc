package cn.chainmap.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Local supporting rates by category (品类口径本地配套率) and the demand lines behind them. Places
 * must be tracked.
 */
@Service
@Transactional(readOnly = true)
public class SupportRates {

	private final CypherRunner cypher;

	SupportRates(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/** Rate of a whole place; lines that chains share count once. */
	public Rate ofPlace(Place place) {
		return this.cypher.get("gap/rate-of-place", Map.of("place", place.code()), SupportRates::rate);
	}

	/** All chains at a place, in the order in which they came. */
	public List<ChainOverview> listChains(Place place) {
		return listChains(place, null);
	}

	/**
	 * One chain at a place.
	 * @throws cn.chainmap.shared.NotFoundException when there is no such chain
	 */
	public ChainOverview getChain(String chain, Place place) {
		return listChains(place, chain).stream()
			.findFirst()
			.orElseThrow(() -> new cn.chainmap.shared.NotFoundException("产业链", chain));
	}

	/** Demand lines of one node; empty when the node is not present. */
	public List<DemandLine> listLinesOfNode(String node, Place place) {
		return listLines(place, null, node);
	}

	/** Demand lines of a place, or of one chain of it. */
	public List<DemandLine> listLines(Place place, @Nullable String chain) {
		return listLines(place, chain, null);
	}

	private List<DemandLine> listLines(Place place, @Nullable String chain, @Nullable String node) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("place", place.code());
		params.put("chain", chain);
		params.put("node", node);
		return this.cypher.list("gap/list-demand-lines", params,
				row -> new DemandLine(row.get("node").asString(), row.get("members").asList(Value::asString),
						row.get("satisfied").asBoolean(), row.get("unknown").asList(Value::asString),
						row.get("altGroup").asString(null)));
	}

	private List<ChainOverview> listChains(Place place, @Nullable String chain) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("place", place.code());
		params.put("chain", chain);
		return this.cypher.list("gap/list-chain-overviews", params,
				row -> new ChainOverview(row.get("id").asString(), row.get("name").asString(),
						row.get("description").asString(""), row.get("nodes").asLong(), row.get("present").asLong(),
						row.get("absent").asLong(), row.get("unknown").asLong(), row.get("breaks").asLong(),
						rate(row)));
	}

	private static Rate rate(Record row) {
		return new Rate(row.get("lines").asLong(), row.get("satisfied").asLong());
	}

}

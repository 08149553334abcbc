package cn.chainmap.gap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.SupplyFacts.LocalFirm;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;

import org.springframework.stereotype.Component;

/**
 * Reads what gap work needs beside the states of nodes.
 */
@Component
class SupplyFactsReader {

	/**
	 * How far producers are counted: well beyond any threshold, and by as many as one
	 * question may add.
	 */
	private static final int MOST_PRODUCERS = 1000;

	private final CypherRunner cypher;

	private final LocalStates states;

	SupplyFactsReader(CypherRunner cypher, LocalStates states) {
		this.cypher = cypher;
		this.states = states;
	}

	SupplyFacts read(Place place, Collection<String> unmeasuredLosses) {
		Map<String, LocalFirm> firms = new HashMap<>();
		this.cypher.list("gap/list-local-firms", Map.of("place", place.code()),
				row -> new LocalFirm(row.get("id").asString(), row.get("name").asString(), row.get("leads").asBoolean(),
						row.get("revenueWanYuan").isNull() ? null : row.get("revenueWanYuan").asDouble()))
			.forEach(firm -> firms.put(firm.id(), firm));
		Map<String, Integer> producers = new HashMap<>();
		this.cypher
			.list("gap/count-producers-anywhere", Map.of("tau", this.states.tau(), "most", MOST_PRODUCERS),
					row -> Map.entry(row.get("node").asString(), row.get("producers").asInt()))
			.forEach(count -> producers.put(count.getKey(), count.getValue()));
		return new SupplyFacts(firms, producers, Set.copyOf(unmeasuredLosses));
	}

}

package cn.chainmap.gap.relatedness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherRunner;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads which regions make which nodes, and which chains are on the published list.
 * Regions are cities, or districts where there are too few cities to compare.
 */
@Component
@Transactional(readOnly = true)
class RegionReader {

	static final int FEWEST_CITIES = 5;

	private final CypherRunner cypher;

	private final LocalStates states;

	RegionReader(CypherRunner cypher, LocalStates states) {
		this.cypher = cypher;
		this.states = states;
	}

	ProductSpace readSpace() {
		List<List<String>> cities = listRegions("CITY");
		return ProductSpace.of((cities.size() >= FEWEST_CITIES) ? cities : listRegions("DISTRICT"));
	}

	/**
	 * Whether a chain is on the published list, by chain; chains of which nobody said are
	 * left out.
	 */
	Map<String, Boolean> mapPolicies() {
		Map<String, Boolean> policies = new TreeMap<>();
		this.cypher.list("gap/list-chain-policies", Map.of(), row -> row)
			.stream()
			.filter(row -> !row.get("policy").isNull())
			.forEach(row -> policies.put(row.get("chain").asString(), row.get("policy").asBoolean()));
		return policies;
	}

	private List<List<String>> listRegions(String level) {
		return this.cypher.list("gap/list-region-nodes", Map.of("level", level, "tau", this.states.tau()),
				row -> row.get("nodes").asList(Value::asString));
	}

}

package cn.chainmap.gap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * The local firms that need a gap node (影响的本地企业).
 */
@Component
class AffectedFirms {

	private final CypherRunner cypher;

	AffectedFirms(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/** Names of the firms, by node; nodes that nobody needs are not in it. */
	Map<String, List<String>> map(Place place, Collection<String> nodes) {
		if (nodes.isEmpty()) {
			return Map.of();
		}
		return this.cypher
			.list("gap/list-affected-firms",
					Map.of("place", place.code(), "nodes", nodes.stream().distinct().sorted().toList()),
					row -> Map.entry(row.get("node").asString(), row.get("firms").asList(Value::asString)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}

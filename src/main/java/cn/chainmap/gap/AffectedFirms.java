package cn.chainmap.gap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.gap.LocalConsumers.Firms;
import cn.chainmap.gap.SupplyFacts.LocalFirm;
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

	private final FirmNames names;

	AffectedFirms(CypherRunner cypher, FirmNames names) {
		this.cypher = cypher;
		this.names = names;
	}

	/** Names of all the firms, by node; nodes that nobody needs are not in it. */
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

	/** How many need each of some gaps, and the names of the first. */
	List<Gap> addTo(PlaceAnalysis analysis, List<Gap> gaps) {
		LocalConsumers consumers = analysis.consumers();
		Map<String, LocalFirm> suppliers = analysis.snapshot().facts().firms();
		List<String> unnamed = gaps.stream()
			.flatMap(gap -> consumers.of(gap.nodeId()).first().stream())
			.distinct()
			.filter(firm -> !suppliers.containsKey(firm))
			.toList();
		Map<String, String> others = this.names.map(unnamed);
		return gaps.stream().map(gap -> {
			Firms firms = consumers.of(gap.nodeId());
			return gap.withLocalConsumers(firms.total(), firms.first().stream().map(firm -> {
				LocalFirm supplier = suppliers.get(firm);
				return (supplier != null) ? supplier.name() : others.getOrDefault(firm, firm);
			}).toList());
		}).toList();
	}

}

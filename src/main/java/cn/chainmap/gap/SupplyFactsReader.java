package cn.chainmap.gap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.SupplyFacts.LocalFirm;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

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

	private final GapSettings settings;

	SupplyFactsReader(CypherRunner cypher, LocalStates states, GapSettings settings) {
		this.cypher = cypher;
		this.states = states;
		this.settings = settings;
	}

	/**
	 * The facts.
	 * @param nodes all nodes at the place
	 * @param before the facts of an earlier version; of these is taken over what the
	 * changes leave alone
	 */
	SupplyFacts read(Place place, Map<String, PlaceNode> nodes, Set<String> unmeasuredLosses, Changes changes,
			@Nullable Snapshot before) {
		SupplyFacts known = (before == null || changes.all()) ? null : before.facts();
		List<LocalFirm> leading = (known != null && !changes.others()) ? known.leading() : leading(place);
		return new SupplyFacts(firms(place, nodes, changes, before, known), producers(changes, known),
				Set.copyOf(unmeasuredLosses), leading);
	}

	private List<LocalFirm> leading(Place place) {
		return this.cypher.list("gap/list-leading-firms",
				Map.of("place", place.code(), "leaderRevenueWanYuan", this.settings.leaderRevenueWanYuan()),
				row -> new LocalFirm(row.get("id").asString(), row.get("name").asString(), true, revenue(row)));
	}

	private Map<String, LocalFirm> firms(Place place, Map<String, PlaceNode> nodes, Changes changes,
			@Nullable Snapshot before, @Nullable SupplyFacts known) {
		Map<String, @Nullable Object> params = new HashMap<>(Map.of("place", place.code()));
		params.put("firms", null);
		Map<String, LocalFirm> firms = new HashMap<>();
		if (known != null && before != null) {
			// What is known of a firm itself is the same unless firms were written.
			Set<String> again = new TreeSet<>();
			changes.nodes().forEach(node -> again.addAll(nodes.get(node).firms()));
			if (!changes.others()) {
				again.removeAll(known.firms().keySet());
			}
			Set<String> gone = gone(nodes, changes, before);
			if (again.isEmpty() && gone.isEmpty()) {
				return known.firms();
			}
			params.put("firms", List.copyOf(again));
			firms.putAll(known.firms());
			gone.forEach(firms::remove);
		}
		this.cypher
			.list("gap/list-local-firms", params,
					row -> new LocalFirm(row.get("id").asString(), row.get("name").asString(),
							row.get("leads").asBoolean(), revenue(row)))
			.forEach(firm -> firms.put(firm.id(), firm));
		return firms;
	}

	/** Firms that were supply of a changed node and are supply of none any more. */
	private static Set<String> gone(Map<String, PlaceNode> nodes, Changes changes, Snapshot before) {
		Set<String> gone = new HashSet<>();
		changes.nodes().forEach(node -> before.node(node).ifPresent(was -> gone.addAll(was.firms())));
		changes.nodes().forEach(node -> gone.removeAll(Set.copyOf(nodes.get(node).firms())));
		gone.removeIf(firm -> nodes.values().stream().anyMatch(node -> node.firms().contains(firm)));
		return gone;
	}

	private Map<String, Integer> producers(Changes changes, @Nullable SupplyFacts known) {
		if (known != null && changes.nodes().isEmpty()) {
			return known.producersAnywhere();
		}
		Map<String, @Nullable Object> params = new HashMap<>(Map.of("tau", this.states.tau(), "most", MOST_PRODUCERS));
		params.put("nodes", (known != null) ? List.copyOf(changes.nodes()) : null);
		Map<String, Integer> producers = new HashMap<>();
		if (known != null) {
			producers.putAll(known.producersAnywhere());
		}
		this.cypher
			.list("gap/count-producers-anywhere", params,
					row -> Map.entry(row.get("node").asString(), row.get("producers").asInt()))
			.forEach(count -> producers.put(count.getKey(), count.getValue()));
		return producers;
	}

	private static @Nullable Double revenue(Record row) {
		return row.get("revenueWanYuan").isNull() ? null : Double.valueOf(row.get("revenueWanYuan").asDouble());
	}

}

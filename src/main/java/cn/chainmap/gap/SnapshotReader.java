package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.firm.LocalState;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.GraphVersion;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Reads the facts of a place.
 */
@Component
class SnapshotReader {

	private final CypherRunner cypher;

	private final SupplyFactsReader facts;

	SnapshotReader(CypherRunner cypher, SupplyFactsReader facts) {
		this.cypher = cypher;
		this.facts = facts;
	}

	/**
	 * The facts under a version that is held.
	 * @param since losses from then on count
	 * @param basis an earlier analysis of the place; what has not changed since is taken
	 * over from it
	 */
	ReadSnapshot read(Place place, Templates templates, GraphVersion version, LocalDate since,
			@Nullable PlaceAnalysis basis) {
		Snapshot before = (basis != null) ? basis.snapshot() : null;
		Map<String, @Nullable Object> params = new HashMap<>(Map.of("place", place.code(), "since", since.toString()));
		params.put("after", (before != null) ? before.version() : null);
		List<NodeRow> rows = this.cypher.list("gap/list-node-states", params,
				row -> new NodeRow(node(row), isUnmeasured(row, since)));
		boolean others = basis == null || !basis.version().hasOthersOf(version);
		Changes changes = (before == null) ? Changes.ALL : changes(before, rows, others);
		Map<String, PlaceNode> nodes = new LinkedHashMap<>();
		Set<String> unmeasured = new HashSet<>();
		if (before != null) {
			before.nodes().forEach(node -> nodes.put(node.node(), node));
			unmeasured.addAll(before.facts().unmeasuredLosses());
		}
		for (NodeRow row : rows) {
			String node = row.node().node();
			nodes.put(node, row.node());
			if (row.unmeasured()) {
				unmeasured.add(node);
			}
			else {
				unmeasured.remove(node);
			}
		}
		String dataAsOf = this.cypher
			.get("gap/find-data-date", Map.of(), row -> new Date(row.get("dataAsOf").asString(null)))
			.date();
		List<Purchase> purchases = (before != null && !others) ? resold(before.purchases(), nodes, changes.nodes())
				: PurchaseReader.read(this.cypher, place, nodes);
		return new ReadSnapshot(new Snapshot(place, version.number(), dataAsOf, templates.topology(), nodes.values(),
				purchases, this.facts.read(place, nodes, unmeasured, changes, before)), changes);
	}

	private static Changes changes(Snapshot before, List<NodeRow> rows, boolean others) {
		Set<String> changed = new TreeSet<>();
		Set<String> turned = new TreeSet<>();
		Set<String> supplied = new TreeSet<>();
		for (NodeRow row : rows) {
			PlaceNode now = row.node();
			PlaceNode was = before.node(now.node()).orElse(null);
			changed.add(now.node());
			if (was == null || !was.state().state().equals(now.state().state())) {
				turned.add(now.node());
			}
			if (was == null || !was.hasSupplyOf(now)) {
				supplied.add(now.node());
			}
		}
		return new Changes(false, changed, turned, supplied, others);
	}

	/** Purchases of changed nodes, when nothing changed but who makes these. */
	private static List<Purchase> resold(List<Purchase> purchases, Map<String, PlaceNode> nodes, Set<String> changed) {
		return purchases.stream().map(purchase -> {
			PlaceNode node = changed.contains(purchase.node()) ? nodes.get(purchase.node()) : null;
			return (node == null) ? purchase : new Purchase(purchase.firm(), purchase.node(), purchase.amountWanYuan(),
					purchase.localAmountWanYuan(), node.firms().contains(purchase.firm()));
		}).toList();
	}

	/** Whether something was lost within the window and nobody knows how much. */
	private static boolean isUnmeasured(Record row, LocalDate since) {
		LocalDate lossAt = day(row.get("lossAt").asString(null));
		return lossAt != null && !lossAt.isBefore(since) && row.get("capacityBefore").isNull();
	}

	private static PlaceNode node(Record row) {
		return new PlaceNode(row.get("node").asString(), LocalState.of(row.get("state")),
				row.get("firms").asList(Value::asString), row.get("capacities").asList(Value::asDouble),
				row.get("qualities").asList(Value::asDouble), day(row.get("lostAt").asString(null)),
				number(row.get("capacityBefore")), number(row.get("quotient")));
	}

	/** First day of what may be a day, a month or a year. */
	private static @Nullable LocalDate day(@Nullable String date) {
		if (date == null || !date.matches("\\d{4}(-\\d\\d){0,2}")) {
			return null;
		}
		return LocalDate.parse(date + "-01-01".substring(0, 10 - date.length()));
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : Double.valueOf(value.asDouble());
	}

	private record Date(@Nullable String date) {
	}

	/**
	 * The facts, and what of them is new.
	 *
	 * @param snapshot the facts
	 * @param changes since the earlier analysis
	 */
	record ReadSnapshot(Snapshot snapshot, Changes changes) {
	}

	private record NodeRow(PlaceNode node, boolean unmeasured) {
	}

}

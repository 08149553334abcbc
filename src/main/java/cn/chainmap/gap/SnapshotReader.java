package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chainmap.firm.LocalState;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherRunner;
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

	private final LocalStates states;

	private final SupplyFactsReader facts;

	SnapshotReader(CypherRunner cypher, LocalStates states, SupplyFactsReader facts) {
		this.cypher = cypher;
		this.states = states;
		this.facts = facts;
	}

	/**
	 * The facts under a version that is held.
	 * @param since losses from then on count
	 */
	Snapshot read(Place place, Templates templates, long version, LocalDate since) {
		List<NodeRow> nodes = this.cypher.list("gap/list-node-states",
				Map.of("place", place.code(), "since", since.toString(), "tau", this.states.tau()),
				row -> new NodeRow(node(row), isUnmeasured(row, since)));
		List<Purchase> purchases = this.cypher.list("gap/list-purchases", Map.of("place", place.code()),
				SnapshotReader::purchase);
		String dataAsOf = this.cypher
			.get("gap/find-data-date", Map.of(), row -> new Date(row.get("dataAsOf").asString(null)))
			.date();
		return new Snapshot(place, version, dataAsOf, templates.topology(), nodes.stream().map(NodeRow::node).toList(),
				purchases, this.facts.read(place,
						nodes.stream().filter(NodeRow::unmeasured).map(row -> row.node().node()).toList()));
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

	private static Purchase purchase(Record row) {
		return new Purchase(row.get("firm").asString(), row.get("node").asString(), number(row.get("amountWanYuan")),
				number(row.get("localAmountWanYuan")), row.get("selfSupply").asBoolean());
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

	private record NodeRow(PlaceNode node, boolean unmeasured) {
	}

}

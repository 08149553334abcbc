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

	SnapshotReader(CypherRunner cypher, LocalStates states) {
		this.cypher = cypher;
		this.states = states;
	}

	/**
	 * The facts under a version that is held.
	 * @param since losses from then on count
	 */
	Snapshot read(Place place, Templates templates, long version, LocalDate since) {
		List<PlaceNode> nodes = this.cypher.list("gap/list-node-states",
				Map.of("place", place.code(), "since", since.toString(), "tau", this.states.tau()),
				SnapshotReader::node);
		List<Purchase> purchases = this.cypher.list("gap/list-purchases", Map.of("place", place.code()),
				SnapshotReader::purchase);
		String dataAsOf = this.cypher
			.get("gap/find-data-date", Map.of(), row -> new Date(row.get("dataAsOf").asString(null)))
			.date();
		return new Snapshot(place, version, dataAsOf, templates.topology(), nodes, purchases);
	}

	private static PlaceNode node(Record row) {
		String lostAt = row.get("lostAt").asString(null);
		return new PlaceNode(row.get("node").asString(), LocalState.of(row.get("state")),
				row.get("firms").asList(Value::asString), row.get("capacities").asList(Value::asDouble),
				row.get("qualities").asList(Value::asDouble), (lostAt == null) ? null : LocalDate.parse(lostAt),
				number(row.get("capacityBefore")), number(row.get("quotient")));
	}

	private static Purchase purchase(Record row) {
		return new Purchase(row.get("firm").asString(), row.get("node").asString(), number(row.get("amountWanYuan")),
				number(row.get("localAmountWanYuan")), row.get("selfSupply").asBoolean());
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : Double.valueOf(value.asDouble());
	}

	private record Date(@Nullable String date) {
	}

}

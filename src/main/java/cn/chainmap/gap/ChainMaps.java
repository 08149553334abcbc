package cn.chainmap.gap;

import java.util.List;
import java.util.Map;

import cn.chainmap.firm.LocalState;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.ChainMap.Element;
import cn.chainmap.gap.ChainMap.MapEdge;
import cn.chainmap.gap.ChainMap.MapNode;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws up chain maps (产业链图谱). Places must be tracked.
 */
@Service
@Transactional(readOnly = true)
public class ChainMaps {

	private final CypherRunner cypher;

	private final BreakPoints breakPoints;

	private final SupportRates rates;

	private final LocalStates states;

	ChainMaps(CypherRunner cypher, BreakPoints breakPoints, SupportRates rates, LocalStates states) {
		this.cypher = cypher;
		this.breakPoints = breakPoints;
		this.rates = rates;
		this.states = states;
	}

	/**
	 * The map of one chain.
	 * @throws cn.chainmap.shared.NotFoundException when there is no such chain
	 */
	public ChainMap get(String chain, Place place) {
		ChainOverview overview = this.rates.getChain(chain, place);
		Map<String, BreakPoint> gaps = this.breakPoints.mapByNode(place);
		List<Element<MapNode>> nodes = this.cypher.list("gap/list-map-nodes",
				Map.of("chain", chain, "place", place.code()), row -> new Element<>(node(row, gaps)));
		List<Element<MapEdge>> edges = this.cypher.list("gap/list-map-edges", Map.of("chain", chain),
				row -> new Element<>(edge(row)));
		return new ChainMap(overview, place, this.states.tau(), nodes, edges);
	}

	private static MapNode node(Record row, Map<String, BreakPoint> breakPoints) {
		LocalState state = LocalState.of(row.get("state"));
		BreakPoint gap = breakPoints.get(row.get("id").asString());
		return new MapNode(row.get("id").asString(), row.get("name").asString(),
				row.get("aliases").asList(Value::asString), row.get("description").asString(""),
				row.get("stage").asString(), row.get("kind").asString(), row.get("home").asString(null),
				row.get("homeName").asString(null), row.get("foreign").asBoolean(), state.state(), state.reasons(),
				(gap == null) ? List.of() : gap.marks(), state.localFirms(), state.outsideFirms(),
				state.underConstruction(), state.unverified(), state.weak(), (gap == null) ? 0 : gap.blocks().size());
	}

	private static MapEdge edge(Record row) {
		String source = row.get("source").asString();
		String target = row.get("target").asString();
		String relation = row.get("relation").asString();
		List<String> chains = row.get("chains").asList(Value::asString);
		return new MapEdge(source + ">" + target + ":" + relation, source, target, relation,
				row.get("required").asBoolean(), row.get("altGroup").asString(null),
				row.get("criticality").isNull() ? null : row.get("criticality").asInt(), chains.get(0), chains);
	}

}

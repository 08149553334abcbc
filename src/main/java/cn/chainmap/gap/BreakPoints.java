package cn.chainmap.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds break points (断点). Places must be tracked.
 */
@Service
@Transactional(readOnly = true)
public class BreakPoints {

	private final CypherRunner cypher;

	BreakPoints(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * One page of the break points of a place that pass the filter; confirmed ones first.
	 */
	public Page<BreakPoint> list(Place place, BreakPointFilter filter, PageRequest page) {
		List<BreakPoint> all = find(place, filter);
		List<BreakPoint> rows = all.stream().skip(page.skip()).limit(page.size()).toList();
		return Page.of(withLocalConsumers(place, rows), page, all.size());
	}

	/**
	 * All break points of a place that pass the filter, with the local firms that need
	 * them.
	 */
	public List<BreakPoint> listAll(Place place, BreakPointFilter filter) {
		return withLocalConsumers(place, find(place, filter));
	}

	/** The break point that a node is, if it is one. */
	public Optional<BreakPoint> find(String node, Place place) {
		return listAll(place, BreakPointFilter.ofNode(node)).stream().findFirst();
	}

	/**
	 * The gap marks of a place, by node: what any screen needs to show a node as a gap.
	 */
	public Map<String, List<GapMark>> mapMarks(Place place) {
		return mapByNode(place).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().marks()));
	}

	/**
	 * The break points of a place, by node.
	 */
	Map<String, BreakPoint> mapByNode(Place place) {
		return find(place, BreakPointFilter.NONE).stream().collect(Collectors.toMap(BreakPoint::nodeId, gap -> gap));
	}

	private List<BreakPoint> find(Place place, BreakPointFilter filter) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("place", place.code());
		params.put("chain", filter.chain());
		params.put("nodes", filter.nodes());
		params.put("certainty", Optional.ofNullable(filter.certainty()).map(Enum::name).orElse(null));
		params.put("text", filter.text());
		return this.cypher.list("gap/list-break-points", params, BreakPoints::breakPoint)
			.stream()
			.map(gap -> (filter.chain() == null) ? gap : gap.shownIn(filter.chain()))
			.toList();
	}

	private List<BreakPoint> withLocalConsumers(Place place, List<BreakPoint> gaps) {
		Map<String, List<String>> firms = this.cypher
			.list("gap/list-affected-firms",
					Map.of("place", place.code(), "nodes", gaps.stream().map(BreakPoint::nodeId).toList()),
					row -> Map.entry(row.get("node").asString(), row.get("firms").asList(Value::asString)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return gaps.stream().map(gap -> gap.withLocalConsumers(firms.getOrDefault(gap.nodeId(), List.of()))).toList();
	}

	private static BreakPoint breakPoint(Record row) {
		return new BreakPoint(row.get("id").asString(), row.get("name").asString(), row.get("stage").asString(),
				row.get("kind").asString(),
				row.get("chains")
					.asList(chain -> new ChainRef(chain.get("id").asString(), chain.get("name").asString())),
				Certainty.valueOf(row.get("certainty").asString()),
				row.get("blocks")
					.asList(node -> new NodeRef(node.get("id").asString(), node.get("name").asString(),
							node.get("chain").asString(null))),
				row.get("lines").asList(BreakPoints::line), List.of(), row.get("outside").asLong(),
				row.get("reasons").asList(Value::asString));
	}

	private static BreakPoint.Line line(Value line) {
		List<Value> members = line.get("members").asList(member -> member);
		return new BreakPoint.Line(line.get("node").asString(),
				members.stream().map(member -> member.get("id").asString()).toList(),
				members.stream().map(member -> member.get("name").asString()).toList(),
				members.stream()
					.filter(member -> member.get("unknown").asBoolean())
					.map(member -> member.get("name").asString())
					.toList());
	}

}

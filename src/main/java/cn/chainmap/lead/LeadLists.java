package cn.chainmap.lead;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chainmap.gap.BreakPoint;
import cn.chainmap.gap.BreakPointFilter;
import cn.chainmap.gap.BreakPoints;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists leads: gaps in the order of the gap list, for each the firms with the best
 * evidence first. Places must be tracked.
 */
@Service
@Transactional(readOnly = true)
public class LeadLists {

	private final CypherRunner cypher;

	private final BreakPoints breakPoints;

	LeadLists(CypherRunner cypher, BreakPoints breakPoints) {
		this.cypher = cypher;
		this.breakPoints = breakPoints;
	}

	/** One page of the leads for the gaps that pass the filter. */
	public Page<Lead> list(Place place, BreakPointFilter filter, PageRequest page) {
		List<BreakPoint> gaps = this.breakPoints.listAll(place, filter);
		return Page.of(list(place, gaps, page.skip(), page.size()), page, count(gaps));
	}

	/** All leads for the gaps that pass the filter. */
	public List<Lead> listAll(Place place, BreakPointFilter filter) {
		List<BreakPoint> gaps = this.breakPoints.listAll(place, filter);
		return list(place, gaps, 0, Long.MAX_VALUE);
	}

	private static long count(List<BreakPoint> gaps) {
		return gaps.stream().mapToLong(gap -> Math.max(1, gap.outsideFirms())).sum();
	}

	private List<Lead> list(Place place, List<BreakPoint> gaps, long skip, long limit) {
		Map<String, BreakPoint> byId = gaps.stream().collect(Collectors.toMap(BreakPoint::nodeId, Function.identity()));
		return this.cypher.list("lead/list-leads", Map.of("place", place.code(), "gaps",
				gaps.stream().map(BreakPoint::nodeId).toList(), "skip", skip, "limit", limit), row -> lead(row, byId));
	}

	private static Lead lead(Record row, Map<String, BreakPoint> gaps) {
		return new Lead(gaps.get(row.get("gap").asString()), row.get("firmId").asString(null),
				row.get("firm").asString(null), row.get("province").asString(null), row.get("city").asString(null),
				row.get("tags").isNull() ? List.of() : row.get("tags").asList(Value::asString),
				row.get("products").asString(null), row.get("confidence").asObject() instanceof Double d ? d : null,
				row.get("basis").asString(null), row.get("source").asString(null), row.get("asOf").asString(null));
	}

}

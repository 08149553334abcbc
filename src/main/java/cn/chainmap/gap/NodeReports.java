package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.chainmap.chain.ChainNode;
import cn.chainmap.chain.Chains;
import cn.chainmap.firm.Consumer;
import cn.chainmap.firm.FirmDirectory;
import cn.chainmap.firm.LocalState;
import cn.chainmap.firm.Maker;
import cn.chainmap.gap.NodeReport.LineWithStates;
import cn.chainmap.gap.NodeReport.Member;
import cn.chainmap.gap.NodeReport.Neighbour;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import cn.chainmap.shared.SourceRef;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers all that is known about a node. Places must be tracked.
 */
@Service
@Transactional(readOnly = true)
public class NodeReports {

	private static final PageRequest FIRST = new PageRequest(0, 50);

	private static final List<String> QUERIES = List.of("chain/find-node", "gap/find-node-state", "gap/list-neighbours",
			"gap/list-demand-lines", "gap/list-break-points", "gap/find-chain-topology", "firm/list-makers",
			"firm/list-local-consumers", "firm/refresh-local-state");

	private final CypherRunner cypher;

	private final Chains chains;

	private final FirmDirectory firms;

	private final BreakPoints breakPoints;

	private final SupportRates rates;

	private final NodeCriticalities criticalities;

	NodeReports(CypherRunner cypher, Chains chains, FirmDirectory firms, BreakPoints breakPoints, SupportRates rates,
			NodeCriticalities criticalities) {
		this.cypher = cypher;
		this.chains = chains;
		this.firms = firms;
		this.breakPoints = breakPoints;
		this.rates = rates;
		this.criticalities = criticalities;
	}

	/**
	 * The report of one node.
	 * @throws cn.chainmap.shared.NotFoundException when there is no such node
	 */
	public NodeReport get(String id, Place place) {
		ChainNode node = this.chains.getNode(id);
		LocalState state = this.cypher.get("gap/find-node-state", Map.of("node", id, "place", place.code()),
				row -> LocalState.of(row.get("state")));
		Map<String, List<GapMark>> marks = this.breakPoints.mapMarks(place);
		List<Neighbour> inputs = new ArrayList<>();
		List<Neighbour> outputs = new ArrayList<>();
		this.cypher
			.list("gap/list-neighbours", Map.of("node", id, "place", place.code()),
					row -> Map.entry(row.get("direction").asString(), neighbour(row, marks)))
			.forEach(entry -> ("input".equals(entry.getKey()) ? inputs : outputs).add(entry.getValue()));
		List<DemandLine> lines = this.rates.listLinesOfNode(id, place);
		Rate rate = new Rate(lines.size(), lines.stream().filter(DemandLine::satisfied).count());
		List<BreakPoint> gaps = this.breakPoints.find(id, place).stream().toList();
		Page<Maker> makers = this.firms.listMakers(id, place, true, FIRST);
		Page<Consumer> consumers = this.firms.listLocalConsumers(id, place, FIRST);
		List<SourceRef> sources = SourceRef.parseAll(
				Stream
					.of(Stream.of(node.source()), makers.rows().stream().map(Maker::source),
							consumers.rows().stream().map(Consumer::source), inputs.stream().map(Neighbour::source),
							outputs.stream().map(Neighbour::source))
					.flatMap(texts -> texts)
					.toList());
		return new NodeReport(node.id(), node.name(), node.aliases(), node.description(), node.keywords(), node.stage(),
				node.kind(), node.chains(), place, state.state(), state.reasons(), state.localFirms(),
				state.outsideFirms(), state.underConstruction(), state.unverified(), state.weak(), rate,
				this.criticalities.list(node), gaps, withStates(lines, inputs), inputs, outputs, makers.rows(),
				makers.total(), consumers.rows(), consumers.total(), sources, SourceRef.newestDate(sources), QUERIES);
	}

	private static List<LineWithStates> withStates(List<DemandLine> lines, List<Neighbour> inputs) {
		Map<String, Neighbour> byId = new HashMap<>();
		inputs.forEach(input -> byId.put(input.id(), input));
		return lines.stream()
			.map(line -> new LineWithStates(line.altGroup(), line.satisfied(), line.members()
				.stream()
				.map(byId::get)
				.map(input -> new Member(input.id(), input.name(), input.chainId(), input.state(), input.gaps()))
				.toList()))
			.toList();
	}

	private static Neighbour neighbour(Record row, Map<String, List<GapMark>> marks) {
		LocalState state = LocalState.of(row.get("state"));
		return new Neighbour(row.get("id").asString(), row.get("name").asString(), row.get("chain").asString(null),
				row.get("chainName").asString(null), state.state(), state.reasons(),
				marks.getOrDefault(row.get("id").asString(), List.of()), row.get("relation").asString(),
				row.get("required").asBoolean(), row.get("altGroup").asString(null),
				row.get("criticality").isNull() ? null : row.get("criticality").asInt(), row.get("note").asString(null),
				row.get("source").asString(""));
	}

}

package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.chainmap.firm.Consumer;
import cn.chainmap.firm.FirmDirectory;
import cn.chainmap.firm.LocalState;
import cn.chainmap.firm.Maker;
import cn.chainmap.gap.NodeReport.LineWithStates;
import cn.chainmap.gap.NodeReport.Member;
import cn.chainmap.gap.NodeReport.Neighbour;
import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Gathers all that is known about a node. Places must be tracked.
 */
@Service
public class NodeReports {

	private static final PageRequest FIRST = new PageRequest(0, 20);

	private static final List<String> QUERIES = List.of("gap/list-template-nodes", "gap/list-template-edges",
			"gap/list-node-states", "gap/list-demand-lines", "gap/list-classes", "firm/list-local-makers",
			"gap/list-affected-firms", "firm/list-consumers", "firm/refresh-local-state");

	private final PlaceAnalyses analyses;

	private final Gaps gaps;

	private final FirmDirectory firms;

	NodeReports(PlaceAnalyses analyses, Gaps gaps, FirmDirectory firms) {
		this.analyses = analyses;
		this.gaps = gaps;
		this.firms = firms;
	}

	/**
	 * The report of one node.
	 * @throws cn.chainmap.shared.NotFoundException when there is no such node
	 */
	public NodeReport get(String id, Place place) {
		return this.analyses.answer(place, analysis -> report(analysis, id, place));
	}

	private NodeReport report(PlaceAnalysis analysis, String id, Place place) {
		NodeCard card = analysis.templates().card(id);
		LocalState state = analysis.snapshot().node(id).orElseThrow().state();
		List<Neighbour> inputs = neighbours(analysis, id, true);
		List<Neighbour> outputs = neighbours(analysis, id, false);
		List<DemandLine> lines = analysis.rates().linesOf(id);
		Rate rate = new Rate(lines.size(), lines.stream().filter(DemandLine::satisfied).count());
		Page<Maker> makers = this.firms.listMakers(id, place, true, FIRST);
		LocalConsumers.Firms needing = analysis.consumers().of(id);
		List<Consumer> consumers = needing.links().isEmpty() ? List.of()
				: this.firms.describeConsumers(needing.links());
		List<SourceRef> sources = SourceRef.parseAll(
				Stream
					.of(Stream.of(card.source()), makers.rows().stream().map(Maker::source),
							consumers.stream().map(Consumer::source), inputs.stream().map(Neighbour::source),
							outputs.stream().map(Neighbour::source))
					.flatMap(texts -> texts)
					.toList());
		List<Gap> found = this.gaps.listOfNode(analysis, id);
		List<NodeClass> classes = card.chains()
			.stream()
			.flatMap(chain -> analysis.classOf(id, chain.id()).stream())
			.toList();
		return new NodeReport(id, card.name(), card.aliases(), card.description(), card.keywords(), card.stage(),
				card.kind(), card.chains(), place, state.state(), state.reasons(), state.localFirms(),
				state.outsideFirms(), state.underConstruction(), state.unverified(), state.weak(), rate,
				criticality(analysis, card), found, classes, withStates(analysis, lines), inputs, outputs,
				makers.rows(), makers.total(), consumers, needing.total(), sources, SourceRef.newestDate(sources),
				Stream.concat(QUERIES.stream(), found.stream().map(gap -> gap.type().query())).distinct().toList());
	}

	private static List<NodeCriticality> criticality(PlaceAnalysis analysis, NodeCard card) {
		Topology topology = analysis.snapshot().topology();
		return card.chains().stream().map(chain -> {
			java.util.OptionalDouble crit = topology.crit(card.id(), chain.id());
			return new NodeCriticality(chain, crit.isPresent() ? crit.getAsDouble() : null,
					topology.ends(chain.id()).size());
		}).toList();
	}

	private static List<LineWithStates> withStates(PlaceAnalysis analysis, List<DemandLine> lines) {
		return lines.stream()
			.map(line -> new LineWithStates(line.altGroup(), line.satisfied(),
					line.members().stream().map(member -> member(analysis, member)).toList()))
			.toList();
	}

	private static Member member(PlaceAnalysis analysis, String id) {
		NodeRef ref = analysis.templates().card(id).ref();
		return new Member(id, ref.name(), ref.chainId(), analysis.snapshot().node(id).orElseThrow().state().state(),
				analysis.marksOf(id));
	}

	// A line that stands in several chains is one neighbour.
	private static List<Neighbour> neighbours(PlaceAnalysis analysis, String node, boolean inputs) {
		Map<String, List<TemplateEdge>> byNeighbour = new LinkedHashMap<>();
		for (TemplateEdge edge : analysis.templates().edgesOf(node)) {
			if (node.equals(inputs ? edge.output() : edge.input())) {
				byNeighbour
					.computeIfAbsent((inputs ? edge.input() : edge.output()) + "/" + edge.relation(),
							any -> new ArrayList<>())
					.add(edge);
			}
		}
		return byNeighbour.values()
			.stream()
			.map(same -> neighbour(analysis, inputs ? same.get(0).input() : same.get(0).output(), same))
			.sorted(Comparator.comparing(Neighbour::required, Comparator.reverseOrder())
				.thenComparing(Neighbour::criticality, Comparator.nullsLast(Comparator.reverseOrder()))
				.thenComparing(Neighbour::id))
			.toList();
	}

	private static Neighbour neighbour(PlaceAnalysis analysis, String id, List<TemplateEdge> same) {
		NodeCard card = analysis.templates().card(id);
		cn.chainmap.chain.@Nullable ChainRef home = card.home();
		LocalState state = analysis.snapshot().node(id).orElseThrow().state();
		return new Neighbour(id, card.name(), (home == null) ? null : home.id(), (home == null) ? null : home.name(),
				state.state(), state.reasons(), analysis.marksOf(id), same.get(0).relation(),
				same.stream().anyMatch(TemplateEdge::required),
				same.stream().map(TemplateEdge::altGroup).filter(Objects::nonNull).max(String::compareTo).orElse(null),
				same.stream()
					.map(TemplateEdge::criticality)
					.filter(Objects::nonNull)
					.max(Integer::compareTo)
					.orElse(null),
				same.stream().map(TemplateEdge::note).filter(Objects::nonNull).findFirst().orElse(null),
				same.get(0).source());
	}

}

package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.firm.LocalState;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.ChainMap.Element;
import cn.chainmap.gap.ChainMap.MapEdge;
import cn.chainmap.gap.ChainMap.MapNode;
import cn.chainmap.park.Place;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Draws up chain maps (产业链图谱). Places must be tracked.
 */
@Service
public class ChainMaps {

	private final PlaceAnalyses analyses;

	private final LocalStates states;

	ChainMaps(PlaceAnalyses analyses, LocalStates states) {
		this.analyses = analyses;
		this.states = states;
	}

	/**
	 * The map of one chain: its nodes, the nodes of other chains that it needs or feeds,
	 * and every supply line with an end in the chain, once, whatever chains it belongs
	 * to.
	 * @throws NotFoundException when there is no such chain
	 */
	public ChainMap get(String chain, Place place) {
		PlaceAnalysis analysis = this.analyses.get(place);
		ChainOverview overview = analysis.rates()
			.chains()
			.stream()
			.filter(one -> one.id().equals(chain))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("产业链", chain));
		Set<String> members = analysis.snapshot().topology().members(chain);
		List<String> drawn = new ArrayList<>(members);
		analysis.templates().drawnIn(chain).stream().filter(node -> !members.contains(node)).forEach(drawn::add);
		Double coverage = analysis.classes(chain).values().stream().findFirst().map(NodeClass::coverage).orElse(null);
		return new ChainMap(overview, place, this.states.tau(),
				drawn.stream().map(node -> new Element<>(node(analysis, node, chain))).toList(),
				edges(analysis, members).stream().map(Element::new).toList(), coverage, analysis.snapshot().dataAsOf());
	}

	private static MapNode node(PlaceAnalysis analysis, String id, String chain) {
		NodeCard card = analysis.templates().card(id);
		LocalState state = analysis.snapshot().node(id).orElseThrow().state();
		boolean foreign = card.chains().stream().noneMatch(in -> in.id().equals(chain));
		@Nullable ChainRef home = foreign ? card.home()
				: card.chains().stream().filter(in -> in.id().equals(chain)).findFirst().orElse(null);
		OpportunityClass opportunity = (home == null) ? null
				: analysis.classOf(id, home.id()).map(NodeClass::opportunity).orElse(null);
		List<Gap> gaps = analysis.gapsOf(id);
		return new MapNode(id, card.name(), card.aliases(), card.description(), card.stage(), card.kind(),
				(home == null) ? null : home.id(), (home == null) ? null : home.name(), foreign, state.state(),
				state.reasons(), analysis.marksOf(id), state.localFirms(), state.outsideFirms(),
				state.underConstruction(), state.unverified(), state.weak(), blocks(gaps), opportunity,
				gaps.isEmpty() ? null : gaps.stream().mapToDouble(gap -> gap.severity().value()).max().orElse(0));
	}

	private static int blocks(List<Gap> gaps) {
		return gaps.stream()
			.filter(gap -> gap.type() == GapType.BREAK)
			.mapToInt(gap -> gap.blockedNodes().size())
			.max()
			.orElse(0);
	}

	private static List<MapEdge> edges(PlaceAnalysis analysis, Set<String> members) {
		Map<String, List<TemplateEdge>> lines = new TreeMap<>();
		for (String member : members) {
			for (TemplateEdge edge : analysis.templates().edgesOf(member)) {
				List<TemplateEdge> same = lines.computeIfAbsent(
						edge.input() + ">" + edge.output() + ":" + edge.relation(), any -> new ArrayList<>());
				if (!same.contains(edge)) {
					same.add(edge);
				}
			}
		}
		return lines.entrySet().stream().map(entry -> edge(entry.getKey(), entry.getValue())).toList();
	}

	private static MapEdge edge(String id, List<TemplateEdge> same) {
		TemplateEdge first = same.get(0);
		List<String> chains = List.copyOf(new TreeSet<>(same.stream().map(TemplateEdge::chain).toList()));
		return new MapEdge(id, first.input(), first.output(), first.relation(),
				same.stream().anyMatch(TemplateEdge::required),
				same.stream()
					.map(TemplateEdge::altGroup)
					.filter(java.util.Objects::nonNull)
					.max(String::compareTo)
					.orElse(null),
				same.stream()
					.map(TemplateEdge::criticality)
					.filter(java.util.Objects::nonNull)
					.max(Integer::compareTo)
					.orElse(null),
				chains.get(0), chains);
	}

}

package cn.chainmap.gap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chainmap.park.Place;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;

import org.springframework.stereotype.Service;

/**
 * Gaps of all types (缺口清单) and the classes of nodes (机会类别). Places must be tracked.
 */
@Service
public class Gaps {

	private final PlaceAnalyses analyses;

	private final AffectedFirms affected;

	Gaps(PlaceAnalyses analyses, AffectedFirms affected) {
		this.analyses = analyses;
		this.affected = affected;
	}

	/** One page of the gaps of a place that pass the filter. */
	public GapList list(Place place, GapFilter filter, GapSort sort, PageRequest page) {
		PlaceAnalysis analysis = this.analyses.get(place);
		List<Gap> others = analysis.gaps()
			.stream()
			.filter(gap -> filter.passesRest(gap, analysis.templates().card(gap.nodeId())))
			.map(gap -> (filter.chain() == null) ? gap : analysis.shownIn(gap, filter.chain()))
			.toList();
		List<Gap> all = others.stream().filter(filter::passesTypeAndClass).sorted(sort.order()).toList();
		List<Gap> rows = all.stream().skip(page.skip()).limit(page.size()).toList();
		return new GapList(place, Page.of(this.affected.addTo(analysis, rows), page, all.size()), byType(others),
				byClass(others), analysis.since(), analysis.snapshot().dataAsOf());
	}

	/** All gaps of a node. */
	List<Gap> listOfNode(PlaceAnalysis analysis, String node) {
		return this.affected.addTo(analysis, analysis.gapsOf(node));
	}

	/**
	 * The classes of a chain's nodes.
	 * @throws NotFoundException when there is no such chain
	 */
	public ChainClasses classes(String chain, Place place) {
		PlaceAnalysis analysis = this.analyses.get(place);
		String name = analysis.snapshot()
			.topology()
			.chain(chain)
			.orElseThrow(() -> new NotFoundException("产业链", chain))
			.name();
		List<NodeClass> nodes = List.copyOf(analysis.classes(chain).values());
		Map<OpportunityClass, Long> counts = new TreeMap<>();
		nodes.forEach(node -> counts.merge(node.opportunity(), 1L, Long::sum));
		List<Gap> leader = analysis.gaps()
			.stream()
			.filter(gap -> gap.type() == GapType.LEADER && gap.chains().stream().anyMatch(in -> in.id().equals(chain)))
			.toList();
		return new ChainClasses(chain, name, place, nodes.isEmpty() ? 0 : nodes.get(0).coverage(), nodes, counts,
				leader.isEmpty() ? null : leader.get(0),
				nodes.stream()
					.collect(java.util.stream.Collectors.toMap(NodeClass::node,
							node -> analysis.gapsOf(node.node())
								.stream()
								.flatMap(gap -> gap.labels().stream())
								.distinct()
								.toList())),
				analysis.snapshot().dataAsOf());
	}

	private static Map<GapType, Long> byType(List<Gap> gaps) {
		Map<GapType, Long> counts = new TreeMap<>();
		gaps.forEach(gap -> gap.labels().forEach(label -> counts.merge(label, 1L, Long::sum)));
		return counts;
	}

	private static Map<OpportunityClass, Long> byClass(List<Gap> gaps) {
		Map<OpportunityClass, Long> counts = new TreeMap<>();
		gaps.forEach(gap -> {
			OpportunityClass opportunity = gap.opportunity();
			if (opportunity != null) {
				counts.merge(opportunity, 1L, Long::sum);
			}
		});
		return counts;
	}

}

package cn.chainmap.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;

import org.springframework.stereotype.Service;

/**
 * The break points (断点) of places, for lists of whom to call. Places must be tracked.
 */
@Service
public class BreakPoints {

	private final PlaceAnalyses analyses;

	private final AffectedFirms affected;

	BreakPoints(PlaceAnalyses analyses, AffectedFirms affected) {
		this.analyses = analyses;
		this.affected = affected;
	}

	/**
	 * One page of the break points of a place that pass the filter; confirmed ones first.
	 */
	public Page<BreakPoint> list(Place place, BreakPointFilter filter, PageRequest page) {
		return this.analyses.answer(place, analysis -> {
			List<BreakPoint> all = select(analysis, filter);
			List<BreakPoint> rows = all.stream().skip(page.skip()).limit(page.size()).toList();
			return Page.of(withLocalConsumers(place, rows), page, all.size());
		});
	}

	/**
	 * All break points of a place that pass the filter, with the local firms that need
	 * them.
	 */
	public List<BreakPoint> listAll(Place place, BreakPointFilter filter) {
		return this.analyses.answer(place, analysis -> withLocalConsumers(place, select(analysis, filter)));
	}

	/** The break point that a node is, if it is one. */
	public Optional<BreakPoint> find(String node, Place place) {
		return listAll(place, BreakPointFilter.ofNode(node)).stream().findFirst();
	}

	/**
	 * The gap marks of a place, by node: what any screen needs to show a node as a gap.
	 */
	public Map<String, List<GapMark>> mapMarks(Place place) {
		return this.analyses.get(place).marks();
	}

	private static List<BreakPoint> select(PlaceAnalysis analysis, BreakPointFilter filter) {
		String chain = filter.chain();
		return analysis.breakPoints()
			.stream()
			.filter(passes(analysis, filter))
			.map(gap -> (chain == null) ? gap : gap.shownIn(chain))
			.toList();
	}

	private static Predicate<BreakPoint> passes(PlaceAnalysis analysis, BreakPointFilter filter) {
		return gap -> (filter.chain() == null || gap.chains().stream().anyMatch(in -> in.id().equals(filter.chain())))
				&& (filter.nodes() == null || filter.nodes().contains(gap.nodeId()))
				&& (filter.certainty() == null || filter.certainty() == gap.certainty())
				&& (filter.text() == null || analysis.templates().card(gap.nodeId()).mentions(filter.text()));
	}

	private List<BreakPoint> withLocalConsumers(Place place, List<BreakPoint> gaps) {
		Map<String, List<String>> firms = this.affected.map(place, gaps.stream().map(BreakPoint::nodeId).toList());
		return gaps.stream().map(gap -> gap.withLocalConsumers(firms.getOrDefault(gap.nodeId(), List.of()))).toList();
	}

}

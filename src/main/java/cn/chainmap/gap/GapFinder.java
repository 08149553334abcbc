package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chainmap.gap.BreakFinder.FoundBreak;
import org.jspecify.annotations.Nullable;

/**
 * Asks all gap queries about a place. What a gap is, and which class a node has, they
 * say; here their facts become severities and sentences.
 */
final class GapFinder {

	/** Gravest first; at equal severity, sure ones before those still to be checked. */
	static final Comparator<Gap> GRAVEST_FIRST = Comparator
		.<Gap>comparingDouble(gap -> -Math.round(gap.severity().value() * 1e6))
		.thenComparing(Gap::certainty)
		.thenComparing(Gap::nodeId)
		.thenComparing(Gap::type)
		.thenComparing(gap -> gap.chains().isEmpty() ? "" : gap.chains().get(0).id());

	private static final Set<GapType> WEAKENING = Set.of(GapType.WEAK, GapType.BLOCK, GapType.CAPACITY, GapType.CHOKE,
			GapType.SHRINK);

	private final FindingContext context;

	GapFinder(FindingContext context) {
		this.context = context;
	}

	PlaceAnalysis.Found find() {
		BreakFinder breakFinder = new BreakFinder(this.context);
		List<FoundBreak> breaks = breakFinder.findBreakPoints();
		List<Gap> gaps = new ArrayList<>(breakFinder.find(breaks));
		gaps.addAll(new DemandFinder(this.context).find());
		gaps.addAll(new StructureFinder(this.context).find());
		gaps.addAll(new LossFinder(this.context).find());
		Map<String, BreakPoint> points = breaks.stream()
			.map(FoundBreak::point)
			.collect(Collectors.toMap(BreakPoint::nodeId, Function.identity()));
		gaps.replaceAll(gap -> gap.withBreak(points.get(gap.nodeId())));
		gaps.sort(GRAVEST_FIRST);
		return new PlaceAnalysis.Found(breaks.stream().map(FoundBreak::point).toList(), gaps, classes(gaps));
	}

	private List<NodeClass> classes(List<Gap> gaps) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("chain", null);
		params.put("beta", this.context.settings().coverageThreshold());
		params.put("hops", this.context.settings().classHops());
		params.put("vacant", nodes(gaps, Set.of(GapType.VACANCY)));
		params.put("weakened", nodes(gaps, WEAKENING));
		params.put("broken", nodes(gaps, Set.of(GapType.BREAK)));
		return this.context.listByStates("gap/list-classes", params,
				row -> new NodeClass(row.get("chain").asString(), row.get("node").asString(),
						row.get("name").asString(), row.get("state").asString(),
						OpportunityClass.valueOf(row.get("class").asString()), row.get("row").asInt(),
						row.get("coverage").asDouble()));
	}

	private static List<String> nodes(List<Gap> gaps, Set<GapType> types) {
		return List.copyOf(gaps.stream()
			.filter(gap -> types.contains(gap.type()))
			.map(Gap::nodeId)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

}

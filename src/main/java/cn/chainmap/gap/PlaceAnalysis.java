package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chainmap.graph.GraphVersion;

/**
 * Everything that is said about a place (地点分析): gaps, classes and rates, as their queries
 * found them at one version of the graph. Immutable; every screen is answered from it, so
 * what two screens say always agrees.
 */
final class PlaceAnalysis {

	private final GraphVersion version;

	private final LocalDate since;

	private final Templates templates;

	private final Snapshot snapshot;

	private final List<BreakPoint> breakPoints;

	private final List<Gap> gaps;

	private final Map<String, List<Gap>> gapsByNode;

	private final Map<String, Map<String, NodeClass>> classes = new LinkedHashMap<>();

	private final PlaceRates rates;

	private final boolean provisional;

	private final QueryMemory memory;

	private final LocalConsumers consumers;

	/**
	 * An analysis of facts read under one version.
	 * @param provisional whether relatedness was still being worked out, so that the
	 * analysis is to be made again
	 * @param memory what the queries answered
	 */
	PlaceAnalysis(GraphVersion version, LocalDate since, Templates templates, Snapshot snapshot, Found found,
			PlaceRates rates, boolean provisional, QueryMemory memory) {
		this.version = version;
		this.since = since;
		this.templates = templates;
		this.snapshot = snapshot;
		this.breakPoints = found.breakPoints();
		this.rates = rates;
		this.provisional = provisional;
		this.memory = memory;
		this.consumers = new LocalConsumers(snapshot, templates);
		found.classes()
			.forEach(node -> this.classes.computeIfAbsent(node.chain(), any -> new LinkedHashMap<>())
				.put(node.node(), node));
		this.gaps = found.gaps().stream().map(gap -> shownIn(gap, null)).toList();
		this.gapsByNode = this.gaps.stream()
			.sorted(Comparator.comparing(Gap::type))
			.collect(Collectors.groupingBy(Gap::nodeId));
	}

	/** Whether it stays as it is unless the graph changes. */
	boolean isFinal(LocalDate day) {
		return !this.provisional && this.since.equals(day);
	}

	boolean isOf(GraphVersion other, LocalDate day) {
		return isFinal(day) && this.version.equals(other);
	}

	/** Whether it is of this version or of a later one. */
	boolean isAtLeast(GraphVersion other, LocalDate day) {
		return isFinal(day) && this.version.epoch().equals(other.epoch()) && this.version.number() >= other.number();
	}

	/** Whether an analysis of another version can take over what has not changed. */
	boolean isBasisFor(GraphVersion other, LocalDate day) {
		return this.version.hasTemplatesOf(other) && this.version.number() <= other.number() && this.since.equals(day);
	}

	/** The local firms that need each node. */
	LocalConsumers consumers() {
		return this.consumers;
	}

	/** What the queries answered. */
	QueryMemory memory() {
		return this.memory;
	}

	GraphVersion version() {
		return this.version;
	}

	/** Losses from this day on count. */
	LocalDate since() {
		return this.since;
	}

	Templates templates() {
		return this.templates;
	}

	Snapshot snapshot() {
		return this.snapshot;
	}

	List<BreakPoint> breakPoints() {
		return this.breakPoints;
	}

	/** All gaps, gravest first. */
	List<Gap> gaps() {
		return this.gaps;
	}

	/** The gaps of a node, break points first. */
	List<Gap> gapsOf(String node) {
		return this.gapsByNode.getOrDefault(node, List.of());
	}

	List<GapMark> marksOf(String node) {
		return gapsOf(node).stream().flatMap(gap -> gap.marks().stream()).toList();
	}

	Map<String, List<GapMark>> marks() {
		return this.gapsByNode.keySet().stream().collect(Collectors.toMap(Function.identity(), this::marksOf));
	}

	/** The classes of a chain's nodes, by node. */
	Map<String, NodeClass> classes(String chain) {
		return this.classes.getOrDefault(chain, Map.of());
	}

	Optional<NodeClass> classOf(String node, String chain) {
		return Optional.ofNullable(classes(chain).get(node));
	}

	PlaceRates rates() {
		return this.rates;
	}

	/** A gap as shown in a chain, or in the first of its own. */
	Gap shownIn(Gap gap, @org.jspecify.annotations.Nullable String chain) {
		List<cn.chainmap.chain.ChainRef> ordered = gap.chains()
			.stream()
			.sorted((one, other) -> Boolean.compare(other.id().equals(chain), one.id().equals(chain)))
			.toList();
		return gap.shownIn(ordered, ordered.isEmpty() ? null
				: classOf(gap.nodeId(), ordered.get(0).id()).map(NodeClass::opportunity).orElse(null));
	}

	/**
	 * What the queries found.
	 *
	 * @param breakPoints break points, as ever
	 * @param gaps gaps of all types, gravest first
	 * @param classes classes of all nodes in all chains
	 */
	record Found(List<BreakPoint> breakPoints, List<Gap> gaps, List<NodeClass> classes) {

		Found {
			breakPoints = List.copyOf(breakPoints);
			gaps = List.copyOf(gaps);
			classes = List.copyOf(classes);
		}

	}

}

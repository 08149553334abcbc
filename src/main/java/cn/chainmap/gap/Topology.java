package cn.chainmap.gap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.gap.structure.Criticality;
import cn.chainmap.gap.structure.InputGroup;
import cn.chainmap.gap.structure.ProductionGraph;
import cn.chainmap.gap.structure.SupplyEdge;
import org.jspecify.annotations.Nullable;

/**
 * The chain templates (链条结构): nodes, supply lines, and what follows from them alone — who
 * is needed for what, and which end products die without whom. No firm and no place has a
 * part in it, so it is read once and kept until a chain is edited.
 */
public final class Topology {

	private final Map<String, ChainRef> chains;

	private final Map<String, TopologyNode> nodes;

	private final List<TopologyEdge> edges;

	private final ProductionGraph graph;

	private final Map<String, ProductionGraph> graphByChain = new TreeMap<>();

	private final Map<String, List<String>> endsByChain = new TreeMap<>();

	private final Map<String, Criticality> critByChain = new TreeMap<>();

	/** Found when first asked for. */
	private final Map<String, CriticalGroup> criticalGroups = new java.util.concurrent.ConcurrentHashMap<>();

	/** Found when first asked for. */
	private final Map<InputGroup, Double> critByGroup = new java.util.concurrent.ConcurrentHashMap<>();

	private final Map<String, List<TopologyEdge>> edgesByOutput;

	private final Map<String, Set<String>> membersByChain = new TreeMap<>();

	public Topology(Collection<ChainRef> chains, Collection<TopologyNode> nodes, Collection<TopologyEdge> edges) {
		this.chains = index(chains, ChainRef::id);
		this.nodes = index(nodes, TopologyNode::id);
		this.edges = List.copyOf(edges);
		this.edgesByOutput = this.edges.stream().collect(Collectors.groupingBy(edge -> edge.supply().output()));
		List<SupplyEdge> supplies = edges.stream().map(TopologyEdge::supply).toList();
		this.graph = ProductionGraph.of(this.nodes.keySet(), supplies);
		Map<String, List<SupplyEdge>> byChain = supplies.stream()
			.collect(Collectors.groupingBy(edge -> String.valueOf(edge.chain())));
		for (String chain : this.chains.keySet()) {
			List<SupplyEdge> own = byChain.getOrDefault(chain, List.of());
			Set<String> touched = new TreeSet<>();
			own.forEach(edge -> touched.addAll(List.of(edge.input(), edge.output())));
			ProductionGraph part = ProductionGraph.of(touched, own);
			List<String> declared = this.nodes.values()
				.stream()
				.filter(node -> node.isDeclaredEndOf(chain))
				.map(TopologyNode::id)
				.toList();
			List<String> ends = declared.isEmpty() ? part.sinks() : declared;
			this.graphByChain.put(chain, part);
			this.endsByChain.put(chain, ends);
			this.critByChain.put(chain, part.critOfEach(ends));
			this.membersByChain.put(chain, new TreeSet<>());
		}
		for (TopologyNode node : this.nodes.values()) {
			node.memberships().forEach(in -> this.membersByChain.get(in.chain()).add(node.id()));
		}
	}

	/** All chains, in the order in which they came. */
	public Collection<ChainRef> chains() {
		return this.chains.values();
	}

	public Optional<ChainRef> chain(String id) {
		return Optional.ofNullable(this.chains.get(id));
	}

	public Collection<TopologyNode> nodes() {
		return this.nodes.values();
	}

	public Optional<TopologyNode> node(String id) {
		return Optional.ofNullable(this.nodes.get(id));
	}

	public List<TopologyEdge> edges() {
		return this.edges;
	}

	/** The edges to a node. */
	public List<TopologyEdge> edgesInto(String node) {
		return this.edgesByOutput.getOrDefault(node, List.of());
	}

	/** All chains together. */
	public ProductionGraph graph() {
		return this.graph;
	}

	/** The edges of one chain and the nodes they touch. */
	public ProductionGraph graph(String chain) {
		return this.graphByChain.getOrDefault(chain, this.graph);
	}

	/** Ids of the nodes that belong to a chain, sorted. */
	public Set<String> members(String chain) {
		return this.membersByChain.getOrDefault(chain, Set.of());
	}

	/** End products (终端产品) of a chain: declared ones, else the sinks of its edges. */
	public List<String> ends(String chain) {
		return this.endsByChain.getOrDefault(chain, List.of());
	}

	/** Criticality of a node to one chain; empty when the chain has no end product. */
	public OptionalDouble crit(String node, String chain) {
		Criticality crit = this.critByChain.get(chain);
		if (crit == null || !crit.isDefined()) {
			return OptionalDouble.empty();
		}
		return hasNode(chain, node) ? crit.ofNode(node) : OptionalDouble.of(0);
	}

	/** Criticality of a node: to the chain it matters most to; 0 when to none. */
	public double crit(String node) {
		return chainsTouching(node).mapToDouble(chain -> this.critByChain.get(chain).ofNode(node).orElse(0))
			.max()
			.orElse(0);
	}

	/** Criticality of losing a whole input group, in the chain it matters most to. */
	public double crit(InputGroup group) {
		return this.critByGroup.computeIfAbsent(group, this::findCrit);
	}

	private double findCrit(InputGroup group) {
		return chainsTouching(group.node())
			.flatMapToDouble(chain -> graph(chain).groups(group.node())
				.stream()
				.filter(own -> group.members().containsAll(own.members()))
				.mapToDouble(own -> this.critByChain.get(chain).ofGroup(own).orElse(0)))
			.max()
			.orElse(0);
	}

	/**
	 * The members of g*(n): the input group with the node in it whose loss matters most
	 * in any chain; the node alone when it is in none.
	 */
	public CriticalGroup mostCriticalGroup(String node) {
		return this.criticalGroups.computeIfAbsent(node, this::findMostCriticalGroup);
	}

	private CriticalGroup findMostCriticalGroup(String node) {
		CriticalGroup best = new CriticalGroup(List.of(node), crit(node), null);
		boolean found = false;
		for (String chain : chainsTouching(node).toList()) {
			if (graph(chain).groupsWith(node).isEmpty()) {
				continue;
			}
			Criticality crit = this.critByChain.get(chain);
			CriticalGroup own = new CriticalGroup(crit.mostCriticalGroup(node),
					crit.ofMostCriticalGroup(node).orElse(0), chain);
			if (!found || own.crit() > best.crit()) {
				best = own;
				found = true;
			}
		}
		return best;
	}

	private java.util.stream.Stream<String> chainsTouching(String node) {
		return this.chains.keySet().stream().filter(chain -> hasNode(chain, node));
	}

	private boolean hasNode(String chain, String node) {
		return java.util.Collections.binarySearch(graph(chain).nodes(), node) >= 0;
	}

	private static <T> Map<String, T> index(Collection<T> values, Function<T, String> key) {
		Map<String, T> byKey = new LinkedHashMap<>();
		values.forEach(value -> byKey.put(key.apply(value), value));
		return byKey;
	}

	/**
	 * An input group with its criticality.
	 *
	 * @param members ids of its members
	 * @param crit 0 to 1
	 * @param chain the chain in which it matters that much, {@code null} when the node is
	 * in no group
	 */
	public record CriticalGroup(List<String> members, double crit, @Nullable String chain) {
	}

}

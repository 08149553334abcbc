package cn.chainmap.gap.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Production structure (生产结构): the AND-OR graph of what can be made from what. A node is
 * producible when each of its input groups has a producible member; members in the node's
 * own strongly connected component are ignored, and a group of only such members imposes
 * nothing. What is left has no cycles, so with nothing removed every node is producible.
 * Components and groups come from required edges; optional edges count for hops and sinks
 * only.
 * <p>
 * Built in O(E log E), memory O(V + E).
 */
public final class ProductionGraph {

	private final List<SupplyEdge> edges;

	private final String[] ids;

	private final Map<String, Integer> index;

	private final Adjacency inputs;

	private final Adjacency outputs;

	private final GroupTable groups;

	private final List<InputGroup> inputGroups;

	private final Adjacency groupsByMember;

	private final GroupTable constraints;

	/** Inputs before what is made of them, components kept together. */
	private final int[] order;

	private final int[] component;

	private ProductionGraph(Collection<String> nodes, Collection<SupplyEdge> edges) {
		this.edges = edges.stream().distinct().toList();
		this.ids = nodes.stream().distinct().sorted().toArray(String[]::new);
		this.index = new HashMap<>(this.ids.length * 2);
		for (int i = 0; i < this.ids.length; i++) {
			this.index.put(this.ids[i], i);
		}
		long[] pairs = this.edges.stream()
			.filter(edge -> !edge.isSelfLoop())
			.mapToLong(edge -> Adjacency.pair(indexOf(edge.input()), indexOf(edge.output())))
			.toArray();
		this.outputs = Adjacency.of(this.ids.length, pairs);
		for (int i = 0; i < pairs.length; i++) {
			pairs[i] = Long.rotateLeft(pairs[i], 32);
		}
		this.inputs = Adjacency.of(this.ids.length, pairs);
		this.groups = GroupTable.of(this.index, this.edges);
		this.inputGroups = IntStream.range(0, this.groups.count()).mapToObj(this::toInputGroup).toList();
		this.groupsByMember = this.groups.link((group, node, member) -> Adjacency.pair(member, group));
		this.component = StrongComponents.of(this.groups.link((group, node, member) -> Adjacency.pair(member, node)));
		this.constraints = this.groups.withoutInner(this.component);
		this.order = StrongComponents.order(this.component);
	}

	/**
	 * Graph of nodes and edges; repeated ones count once.
	 * @throws IllegalArgumentException when an edge ends at a node that is not given
	 */
	public static ProductionGraph of(Collection<String> nodes, Collection<SupplyEdge> edges) {
		return new ProductionGraph(nodes, edges);
	}

	/**
	 * The same of one chain: its edges and the nodes they touch. Of a group of
	 * substitutes that spans chains it has the members of this chain.
	 */
	public ProductionGraph inChain(String chain) {
		List<SupplyEdge> kept = this.edges.stream().filter(edge -> chain.equals(edge.chain())).toList();
		Set<String> nodes = new TreeSet<>();
		kept.forEach(edge -> nodes.addAll(List.of(edge.input(), edge.output())));
		return of(nodes, kept);
	}

	/** Ids of the nodes, sorted. */
	public List<String> nodes() {
		return Collections.unmodifiableList(Arrays.asList(this.ids));
	}

	/** The input groups of a node, each set of members once. */
	public List<InputGroup> groups(String node) {
		int of = indexOf(node);
		return this.inputGroups.subList(this.groups.start(of), this.groups.end(of));
	}

	/** The input groups that a node is a member of. */
	public List<InputGroup> groupsWith(String member) {
		return this.groupsByMember.of(indexOf(member)).mapToObj(this.inputGroups::get).toList();
	}

	/**
	 * Nodes still producible when some are missing, sorted; ids the graph does not have
	 * change nothing. One pass, O(V + E).
	 */
	public Set<String> producible(Set<String> removed) {
		return names(producibleBits(removed).stream());
	}

	/**
	 * Criticality (关键度): the share of end products, 0 to 1, that cannot be made when some
	 * nodes are missing and all others are there. Hypothetical extraction on the AND-OR
	 * graph. O(V + E).
	 * @param removed ids of the missing nodes
	 * @param terminals ids of the end products; those the graph does not have are ignored
	 * @return empty when there is no end product
	 */
	public OptionalDouble crit(Set<String> removed, Collection<String> terminals) {
		BitSet ends = bits(terminals);
		if (ends.isEmpty()) {
			return OptionalDouble.empty();
		}
		int all = ends.cardinality();
		ends.andNot(producibleBits(removed));
		return OptionalDouble.of((double) ends.cardinality() / all);
	}

	/**
	 * Criticality of all nodes and input groups at once, see {@link Criticality}.
	 * @param terminals as in {@link #crit}
	 */
	public Criticality critOfEach(Collection<String> terminals) {
		return new Criticality(this, bits(terminals));
	}

	/** Nodes that supply no other, sorted: the end products when none are declared. */
	public List<String> sinks() {
		return IntStream.range(0, this.ids.length)
			.filter(this.outputs::isEmpty)
			.mapToObj(node -> this.ids[node])
			.toList();
	}

	/**
	 * Number of production stages: components on the longest path of required edges. 1
	 * without such edges, 0 without nodes. O(V + E).
	 */
	public int depth() {
		int[] stage = new int[this.ids.length];
		int depth = 0;
		for (int node : this.order) {
			int own = this.component[node];
			stage[own] = Math.max(stage[own], 1);
			for (int group = this.constraints.start(node); group < this.constraints.end(node); group++) {
				stage[own] = this.constraints.members()
					.of(group)
					.map(input -> stage[this.component[input]] + 1)
					.reduce(stage[own], Math::max);
			}
			depth = Math.max(depth, stage[own]);
		}
		return depth;
	}

	/**
	 * Nodes it is made from, over at most so many edges, required or not; nearest first.
	 */
	public Set<String> ancestorsWithin(String node, int hops) {
		return names(this.inputs.within(indexOf(node), hops));
	}

	/** Nodes made from it, over at most so many edges, required or not; nearest first. */
	public Set<String> descendantsWithin(String node, int hops) {
		return names(this.outputs.within(indexOf(node), hops));
	}

	/** Whether one of these is among {@link #ancestorsWithin}. */
	public boolean hasAncestorWithin(String node, int hops, Set<String> wanted) {
		return this.inputs.within(indexOf(node), hops).anyMatch(found -> wanted.contains(this.ids[found]));
	}

	/** Whether one of these is among {@link #descendantsWithin}. */
	public boolean hasDescendantWithin(String node, int hops, Set<String> wanted) {
		return this.outputs.within(indexOf(node), hops).anyMatch(found -> wanted.contains(this.ids[found]));
	}

	/** Whether there is such a node. */
	public boolean contains(String node) {
		return this.index.containsKey(node);
	}

	int[] order() {
		return this.order;
	}

	GroupTable constraints() {
		return this.constraints;
	}

	GroupTable groupTable() {
		return this.groups;
	}

	int indexOf(String node) {
		Integer found = this.index.get(node);
		if (found == null) {
			throw new IllegalArgumentException("No such node: " + node);
		}
		return found;
	}

	/** Indexes of those the graph has. */
	BitSet bits(Collection<String> nodes) {
		BitSet bits = new BitSet(this.ids.length);
		nodes.stream().filter(this::contains).forEach(node -> bits.set(this.index.get(node)));
		return bits;
	}

	InputGroup group(int group) {
		return this.inputGroups.get(group);
	}

	private InputGroup toInputGroup(int group) {
		return new InputGroup(this.ids[this.groups.node(group)],
				this.groups.members().of(group).mapToObj(member -> this.ids[member]).toList());
	}

	private BitSet producibleBits(Set<String> removed) {
		BitSet missing = bits(removed);
		BitSet producible = new BitSet(this.ids.length);
		for (int node : this.order) {
			producible.set(node, !missing.get(node) && this.constraints.areMet(node, producible));
		}
		return producible;
	}

	private Set<String> names(IntStream nodes) {
		Set<String> names = new LinkedHashSet<>();
		nodes.forEach(node -> names.add(this.ids[node]));
		return names;
	}

}

package cn.chainmap.gap.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Criticality (关键度) of every node and every input group for the same end products: the
 * share of these, 0 to 1, that cannot be made without it. Two substitutes each have 0,
 * yet losing both matters, so a group has its own.
 * <p>
 * Computed once, in O((V + G) / 64 · (V + E)) time for G groups of more than one member,
 * and O(V + E) memory; see {@link RemovalSimulation}.
 */
public final class Criticality {

	private final ProductionGraph graph;

	private final int terminals;

	/** End products lost, by number of the removal: nodes first, then groups. */
	private final int[] lost;

	/** Number of the removal of a group, by members; only groups of several. */
	private final Map<List<String>, Integer> removalOfGroup = new HashMap<>();

	Criticality(ProductionGraph graph, BitSet terminals) {
		this.graph = graph;
		this.terminals = terminals.cardinality();
		List<int[]> removals = new ArrayList<>();
		for (int node = 0; node < graph.nodes().size(); node++) {
			removals.add(new int[] { node });
		}
		GroupTable groups = graph.groupTable();
		for (int group = 0; group < groups.count(); group++) {
			int[] members = groups.members().of(group).toArray();
			if (members.length > 1
					&& this.removalOfGroup.putIfAbsent(graph.group(group).members(), removals.size()) == null) {
				removals.add(members);
			}
		}
		this.lost = new RemovalSimulation(graph.order(), graph.constraints(), terminals).countLost(removals);
	}

	/** Whether there is an end product at all. */
	public boolean isDefined() {
		return this.terminals > 0;
	}

	/** Of a node; empty when there is no end product. */
	public OptionalDouble ofNode(String node) {
		return share(this.graph.indexOf(node));
	}

	/** Of losing all members of an input group; empty when there is no end product. */
	public OptionalDouble ofGroup(InputGroup group) {
		return ofMembers(group.members());
	}

	/** Of every node, by id; empty when there is no end product. */
	public Map<String, Double> byNode() {
		Map<String, Double> byNode = new LinkedHashMap<>();
		this.graph.nodes().forEach(node -> ofNode(node).ifPresent(crit -> byNode.put(node, crit)));
		return byNode;
	}

	/**
	 * The members of the input group g*(n) whose loss matters most among those a node is
	 * in: the highest criticality, then the fewest members, then the lowest ids. The node
	 * alone when it is in none.
	 */
	public List<String> mostCriticalGroup(String node) {
		return this.graph.groupsWith(node)
			.stream()
			.map(InputGroup::members)
			.max(Comparator.<List<String>>comparingDouble(members -> ofMembers(members).orElse(0))
				.thenComparing(List::size, Comparator.reverseOrder())
				.thenComparing(members -> String.join("\n", members), Comparator.reverseOrder()))
			.orElse(List.of(node));
	}

	/** The criticality of g*(n), see {@link #mostCriticalGroup}. */
	public OptionalDouble ofMostCriticalGroup(String node) {
		return ofMembers(mostCriticalGroup(node));
	}

	private OptionalDouble ofMembers(List<String> members) {
		if (members.size() == 1) {
			return ofNode(members.get(0));
		}
		Integer removal = this.removalOfGroup.get(members);
		if (removal == null) {
			throw new IllegalArgumentException("No such input group: " + members);
		}
		return share(removal);
	}

	private OptionalDouble share(int removal) {
		return isDefined() ? OptionalDouble.of((double) this.lost[removal] / this.terminals) : OptionalDouble.empty();
	}

}

package cn.chainmap.gap.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Input groups by index, numbered by node.
 */
final class GroupTable {

	private static final Comparator<Group> ORDER = Comparator.comparingInt(Group::node)
		.thenComparing(Group::members, GroupTable::compare);

	private final Adjacency members;

	private final int[] nodes;

	private final int[] starts;

	private GroupTable(int size, Collection<Group> groups) {
		this.nodes = groups.stream().mapToInt(Group::node).toArray();
		this.starts = new int[size + 1];
		List<Long> pairs = new ArrayList<>();
		int number = 0;
		for (Group group : groups) {
			this.starts[group.node() + 1]++;
			for (int member : group.members()) {
				pairs.add(Adjacency.pair(number, member));
			}
			number++;
		}
		for (int node = 0; node < size; node++) {
			this.starts[node + 1] += this.starts[node];
		}
		this.members = Adjacency.of(groups.size(), pairs.stream().mapToLong(Long::longValue).toArray());
	}

	/**
	 * Groups from edges: required inputs with the same output and name of substitutes are
	 * one group, every other required input is its own; self-loops are dropped, groups
	 * with the same members are one. A node's groups are numbered by members.
	 */
	static GroupTable of(Map<String, Integer> index, List<SupplyEdge> edges) {
		SortedSet<Group> groups = new TreeSet<>(ORDER);
		Map<Substitutes, SortedSet<Integer>> substitutes = new HashMap<>();
		for (SupplyEdge edge : edges) {
			if (edge.required() && !edge.isSelfLoop()) {
				int input = index.get(edge.input());
				int node = index.get(edge.output());
				String altGroup = edge.altGroup();
				if (altGroup == null) {
					groups.add(new Group(node, List.of(input)));
				}
				else {
					substitutes.computeIfAbsent(new Substitutes(node, altGroup), any -> new TreeSet<>()).add(input);
				}
			}
		}
		substitutes.forEach((key, members) -> groups.add(new Group(key.node(), List.copyOf(members))));
		return new GroupTable(index.size(), groups);
	}

	/**
	 * The groups without the members that the node shares a component with; a group left
	 * empty is gone.
	 */
	GroupTable withoutInner(int[] component) {
		List<Group> groups = new ArrayList<>();
		for (int group = 0; group < this.nodes.length; group++) {
			int node = this.nodes[group];
			List<Integer> outer = this.members.of(group)
				.filter(member -> component[member] != component[node])
				.boxed()
				.toList();
			if (!outer.isEmpty()) {
				groups.add(new Group(node, outer));
			}
		}
		return new GroupTable(this.starts.length - 1, groups);
	}

	/** Number of groups. */
	int count() {
		return this.nodes.length;
	}

	int node(int group) {
		return this.nodes[group];
	}

	/** The first group of a node; its last ends where the next node's begin. */
	int start(int node) {
		return this.starts[node];
	}

	int end(int node) {
		return this.starts[node + 1];
	}

	/** Members of the groups, by group. */
	Adjacency members() {
		return this.members;
	}

	/** Whether each group of a node has a member among these nodes. */
	boolean areMet(int node, BitSet nodes) {
		for (int group = start(node); group < end(node); group++) {
			boolean met = false;
			for (int i = this.members.start(group); i < this.members.end(group) && !met; i++) {
				met = nodes.get(this.members.target(i));
			}
			if (!met) {
				return false;
			}
		}
		return true;
	}

	/** The memberships as neighbours of nodes. */
	Adjacency link(PairOrder order) {
		long[] pairs = new long[this.members.pairs()];
		int count = 0;
		for (int group = 0; group < this.nodes.length; group++) {
			for (int i = this.members.start(group); i < this.members.end(group); i++) {
				pairs[count++] = order.pair(group, this.nodes[group], this.members.target(i));
			}
		}
		return Adjacency.of(this.starts.length - 1, pairs);
	}

	private static int compare(List<Integer> one, List<Integer> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int result = Integer.compare(one.get(i), other.get(i));
			if (result != 0) {
				return result;
			}
		}
		return Integer.compare(one.size(), other.size());
	}

	/** Which pair of indexes a membership becomes. */
	@FunctionalInterface
	interface PairOrder {

		long pair(int group, int node, int member);

	}

	private record Group(int node, List<Integer> members) {
	}

	private record Substitutes(int node, String name) {
	}

}

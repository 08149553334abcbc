package cn.chainmap.gap.structure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The definitions written down as they are, without regard to cost: what the algorithms
 * are compared with.
 */
final class NaiveStructure {

	private final Set<String> nodes;

	private final List<SupplyEdge> edges;

	NaiveStructure(Collection<String> nodes, List<SupplyEdge> edges) {
		this.nodes = new TreeSet<>(nodes);
		this.edges = edges.stream().filter(edge -> !edge.input().equals(edge.output())).toList();
	}

	Set<Set<String>> groups(String node) {
		Map<String, Set<String>> groups = new HashMap<>();
		for (SupplyEdge edge : this.edges) {
			if (edge.required() && edge.output().equals(node)) {
				String key = (edge.altGroup() != null) ? "alt:" + edge.altGroup() : "one:" + edge.input();
				groups.computeIfAbsent(key, any -> new TreeSet<>()).add(edge.input());
			}
		}
		return new HashSet<>(groups.values());
	}

	Set<String> producible(Set<String> removed) {
		Set<String> producible = new HashSet<>();
		while (true) {
			Set<String> next = this.nodes.stream()
				.filter(node -> !removed.contains(node))
				.filter(node -> groups(node).stream().allMatch(group -> isMet(node, group, producible)))
				.collect(Collectors.toSet());
			if (next.equals(producible)) {
				return new TreeSet<>(producible);
			}
			producible.addAll(next);
		}
	}

	private boolean isMet(String node, Set<String> group, Set<String> producible) {
		Set<String> outer = new HashSet<>(group);
		outer.removeIf(member -> sameComponent(node, member));
		return outer.isEmpty() || outer.stream().anyMatch(producible::contains);
	}

	OptionalDouble crit(Set<String> removed, Collection<String> terminals) {
		Set<String> before = producible(Set.of());
		before.retainAll(terminals);
		if (before.isEmpty()) {
			return OptionalDouble.empty();
		}
		Set<String> lost = new HashSet<>(before);
		lost.removeAll(producible(removed));
		return OptionalDouble.of((double) lost.size() / before.size());
	}

	boolean sameComponent(String one, String other) {
		return reach(one).contains(other) && reach(other).contains(one);
	}

	int depth() {
		return this.nodes.stream().mapToInt(this::stage).max().orElse(0);
	}

	private int stage(String node) {
		int stage = 1;
		for (SupplyEdge edge : this.edges) {
			if (edge.required() && sameComponent(node, edge.output()) && !sameComponent(node, edge.input())) {
				stage = Math.max(stage, stage(edge.input()) + 1);
			}
		}
		return stage;
	}

	List<String> sinks() {
		return this.nodes.stream()
			.filter(node -> this.edges.stream().noneMatch(edge -> edge.input().equals(node)))
			.toList();
	}

	Set<String> within(String node, int hops, boolean down) {
		Set<String> reached = new TreeSet<>(Set.of(node));
		for (int hop = 0; hop < hops; hop++) {
			Set<String> from = Set.copyOf(reached);
			for (SupplyEdge edge : this.edges) {
				if (from.contains(down ? edge.input() : edge.output())) {
					reached.add(down ? edge.output() : edge.input());
				}
			}
		}
		reached.remove(node);
		return reached;
	}

	/** Demand lines of present nodes, with whether they are satisfied. */
	Map<InputGroup, Boolean> lines(Set<String> present) {
		Map<InputGroup, Boolean> lines = new HashMap<>();
		for (String node : this.nodes) {
			if (present.contains(node)) {
				for (Set<String> group : groups(node)) {
					lines.put(new InputGroup(node, List.copyOf(group)), group.stream().anyMatch(present::contains));
				}
			}
		}
		return lines;
	}

	NaiveStructure inChain(String chain) {
		return new NaiveStructure(this.nodes, this.edges.stream().filter(edge -> chain.equals(edge.chain())).toList());
	}

	/** What required edges lead to, the node itself included. */
	private Set<String> reach(String from) {
		Set<String> reached = new HashSet<>(Set.of(from));
		boolean more = true;
		while (more) {
			more = false;
			for (SupplyEdge edge : this.edges) {
				if (edge.required() && reached.contains(edge.input())) {
					more |= reached.add(edge.output());
				}
			}
		}
		return reached;
	}

}

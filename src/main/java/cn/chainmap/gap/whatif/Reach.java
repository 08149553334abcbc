package cn.chainmap.gap.whatif;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import cn.chainmap.gap.structure.ProductionGraph;

/**
 * Which nodes are near a present one: one search from all present nodes at once, so that
 * its cost is that of the edges, whatever the number of nodes and paths.
 */
final class Reach {

	private Reach() {
	}

	/** Nodes with one of these at most so many stages (级) above them. */
	static Set<String> below(ProductionGraph graph, Collection<String> starts, int hops) {
		return within(starts, hops, node -> graph.descendantsWithin(node, 1));
	}

	/** Nodes with one of these at most so many stages below them. */
	static Set<String> above(ProductionGraph graph, Collection<String> starts, int hops) {
		return within(starts, hops, node -> graph.ancestorsWithin(node, 1));
	}

	private static Set<String> within(Collection<String> starts, int hops, Function<String, Set<String>> next) {
		Set<String> reached = new TreeSet<>();
		Collection<String> frontier = starts;
		for (int hop = 0; hop < hops && !frontier.isEmpty(); hop++) {
			Set<String> fresh = new TreeSet<>();
			for (String node : frontier) {
				for (String neighbour : next.apply(node)) {
					if (reached.add(neighbour)) {
						fresh.add(neighbour);
					}
				}
			}
			frontier = fresh;
		}
		return reached;
	}

}

package cn.chainmap.gap.whatif;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.structure.ProductionGraph;

/**
 * How far present nodes are from an absent one, over supply lines of any kind.
 */
final class Reach {

	private final ProductionGraph graph;

	private final Set<String> present;

	Reach(Snapshot snapshot) {
		this.graph = snapshot.topology().graph();
		this.present = snapshot.present();
	}

	/** Whether a present node is at most so many stages (级) above this one. */
	boolean hasPresentAbove(String node, int hops) {
		return this.graph.contains(node) && this.graph.hasAncestorWithin(node, hops, this.present);
	}

	/** Whether a present node is at most so many stages below this one. */
	boolean hasPresentBelow(String node, int hops) {
		return this.graph.contains(node) && this.graph.hasDescendantWithin(node, hops, this.present);
	}

	/** The nodes at most so many stages above or below these, and these. */
	static Set<String> around(ProductionGraph graph, Collection<String> nodes, int hops) {
		Set<String> around = new TreeSet<>(nodes);
		nodes.stream().filter(graph::contains).forEach(node -> {
			around.addAll(graph.ancestorsWithin(node, hops));
			around.addAll(graph.descendantsWithin(node, hops));
		});
		return around;
	}

}

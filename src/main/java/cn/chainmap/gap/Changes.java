package cn.chainmap.gap;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What has changed at a place since an earlier analysis of it (变化): what follows from
 * nothing of it need not be asked for again.
 *
 * @param all whether nothing is known of before, or so much has changed that all is asked
 * for again
 * @param nodes ids of the nodes of which something changed: a maker anywhere, what it
 * makes, or what is known of it
 * @param turned those of them that are present, absent or unknown now and were something
 * else before
 * @param supplied those of which the local suppliers, or what these can make or how well,
 * are others than before
 * @param others whether anything was written but what firms make: firms, places, what
 * they buy
 */
record Changes(boolean all, Set<String> nodes, Set<String> turned, Set<String> supplied, boolean others) {

	/** From so many nodes on, one question about all is cheaper. */
	private static final int MANY = 400;

	/** Nothing is known of before. */
	static final Changes ALL = new Changes(true, Set.of(), Set.of(), Set.of(), true);

	Changes {
		nodes = Set.copyOf(nodes);
		turned = Set.copyOf(turned);
		supplied = Set.copyOf(supplied);
		all = all || nodes.size() > MANY;
	}

	/**
	 * The changed nodes, and those that depend on them along supply lines: their inputs,
	 * and what can stand in for them or needs standing in; {@code null} for all nodes.
	 */
	@Nullable Set<String> around(Templates templates) {
		return this.all ? null : around(templates, this.nodes);
	}

	private static Set<String> around(Templates templates, Collection<String> nodes) {
		Set<String> around = new TreeSet<>(nodes);
		for (String node : nodes) {
			for (TemplateEdge edge : templates.edgesOf(node)) {
				around.add(edge.input());
				if (edge.input().equals(node)) {
					templates.edgesOf(edge.output())
						.stream()
						.filter(other -> other.output().equals(edge.output()))
						.map(TemplateEdge::input)
						.forEach(around::add);
				}
			}
		}
		return around;
	}

}

package cn.chainmap.gap.relatedness;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.gap.relatedness.ProductSpace.Nearness;
import cn.chainmap.gap.structure.InputGroup;
import cn.chainmap.gap.structure.ProductionGraph;

/**
 * What the ranking needs to know of one chain. Means are over the chain's missing nodes,
 * weighted by their importance in the chain; a node of which nothing can be said counts
 * with 0, so that want of data never recommends a chain.
 */
final class BuildCandidate {

	private final ChainRef chain;

	private final Snapshot snapshot;

	private final Nearness nearness;

	private final List<TopologyNode> missing;

	BuildCandidate(ChainRef chain, Snapshot snapshot, Nearness nearness) {
		this.chain = chain;
		this.snapshot = snapshot;
		this.nearness = nearness;
		this.missing = snapshot.topology()
			.members(chain.id())
			.stream()
			.filter(node -> snapshot.node(node).map(PlaceNode::isAbsent).orElse(false))
			.flatMap(node -> snapshot.topology().node(node).stream())
			.toList();
	}

	ChainRef chain() {
		return this.chain;
	}

	List<TopologyNode> missing() {
		return this.missing;
	}

	/**
	 * cov: importance of the present nodes ÷ importance of all that are not unknown; 0
	 * when none is.
	 */
	double coverage() {
		double present = 0;
		double known = 0;
		for (String id : this.snapshot.topology().members(this.chain.id())) {
			PlaceNode node = this.snapshot.node(id).orElse(null);
			double importance = this.snapshot.topology().node(id).map(this::importance).orElse(0.0);
			if (node != null && !node.isUnknown()) {
				known += importance;
				present += node.isPresent() ? importance : 0;
			}
		}
		return (known > 0) ? present / known : 0;
	}

	double omega() {
		return mean(node -> this.nearness.omega().getOrDefault(node.id(), 0.0));
	}

	double opportunity() {
		return mean(node -> this.nearness.opportunity().getOrDefault(node.id(), 0.0));
	}

	double ubiquity() {
		return mean(node -> this.nearness.space().ubiquity(node.id()));
	}

	/** Missing nodes of which something can be said. */
	long placed() {
		return this.missing.stream().filter(node -> this.nearness.omega().containsKey(node.id())).count();
	}

	/** Lines of the chain, whoever needs them. */
	List<InputGroup> lines() {
		ProductionGraph graph = this.snapshot.topology().graph(this.chain.id());
		return graph.nodes().stream().flatMap(node -> graph.groups(node).stream()).toList();
	}

	/** Those with a present member. */
	long anchored() {
		return lines().stream()
			.filter(line -> line.members().stream().anyMatch(this.snapshot.present()::contains))
			.count();
	}

	/** The missing nodes, nearest first. */
	List<BuildChain.Missing> rows() {
		return this.missing.stream()
			.map(node -> new BuildChain.Missing(node.id(), node.name(), this.nearness.omega().get(node.id()),
					this.nearness.opportunity().get(node.id()), this.nearness.space().ubiquity(node.id())))
			.sorted(Comparator.comparing(BuildChain.Missing::omega, Comparator.nullsFirst(Comparator.naturalOrder()))
				.reversed()
				.thenComparing(BuildChain.Missing::id))
			.toList();
	}

	private double mean(ToDoubleFunction<TopologyNode> value) {
		double weights = this.missing.stream().mapToDouble(this::importance).sum();
		double sum = this.missing.stream().mapToDouble(node -> importance(node) * value.applyAsDouble(node)).sum();
		return (weights > 0) ? sum / weights : 0;
	}

	private double importance(TopologyNode node) {
		return node.importance(this.chain.id()).value();
	}

}

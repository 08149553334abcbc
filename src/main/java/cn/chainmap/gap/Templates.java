package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.chain.Chain;
import cn.chainmap.graph.GraphVersion;

/**
 * The chain templates (链条模板) of one version of the graph: structure, and what is said of
 * nodes and lines. Kept until a chain is edited.
 */
final class Templates {

	private final GraphVersion version;

	private final List<Chain> chains;

	private final Topology topology;

	private final Map<String, NodeCard> cards = new HashMap<>();

	private final Map<String, List<TemplateEdge>> edgesByNode = new HashMap<>();

	Templates(GraphVersion version, Collection<Chain> chains, Topology topology, Collection<NodeCard> cards,
			Collection<TemplateEdge> edges) {
		this.version = version;
		this.chains = List.copyOf(chains);
		this.topology = topology;
		cards.forEach(card -> this.cards.put(card.id(), card));
		for (TemplateEdge edge : edges) {
			this.edgesByNode.computeIfAbsent(edge.input(), any -> new ArrayList<>()).add(edge);
			this.edgesByNode.computeIfAbsent(edge.output(), any -> new ArrayList<>()).add(edge);
		}
	}

	GraphVersion version() {
		return this.version;
	}

	List<Chain> chains() {
		return this.chains;
	}

	Topology topology() {
		return this.topology;
	}

	/**
	 * What a node is.
	 * @throws cn.chainmap.shared.NotFoundException when there is no such node
	 */
	NodeCard card(String node) {
		NodeCard card = this.cards.get(node);
		if (card == null) {
			throw new cn.chainmap.shared.NotFoundException("环节", node);
		}
		return card;
	}

	/** Supply lines with the node at either end. */
	List<TemplateEdge> edgesOf(String node) {
		return this.edgesByNode.getOrDefault(node, List.of());
	}

	/** The nodes of a chain, and the nodes of other chains that it needs or feeds. */
	Set<String> drawnIn(String chain) {
		Set<String> drawn = new TreeSet<>(this.topology.members(chain));
		for (String member : this.topology.members(chain)) {
			edgesOf(member).forEach(edge -> drawn.addAll(List.of(edge.input(), edge.output())));
		}
		return drawn;
	}

}

package cn.chainmap.gap;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import cn.chainmap.chain.ChainNode;
import cn.chainmap.chain.ChainRef;
import cn.chainmap.gap.structure.ProductionGraph;
import cn.chainmap.gap.structure.SupplyEdge;
import cn.chainmap.graph.CypherRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Computes how critical a node is to each of its chains, on the chain template alone: no
 * firm and no place has a part in it.
 */
@Component
class NodeCriticalities {

	private final CypherRunner cypher;

	NodeCriticalities(CypherRunner cypher) {
		this.cypher = cypher;
	}

	List<NodeCriticality> list(ChainNode node) {
		return node.chains().stream().map(chain -> get(node.id(), chain)).toList();
	}

	private NodeCriticality get(String node, ChainRef chain) {
		Record topology = this.cypher.get("gap/find-chain-topology", Map.of("chain", chain.id()), row -> row);
		// Only nodes that some line touches: one that stands alone is no end product.
		ProductionGraph graph = ProductionGraph
			.of(topology.get("nodes").asList(Value::asString),
					topology.get("edges").asList(edge -> edge(edge, chain.id())))
			.inChain(chain.id());
		List<String> declared = topology.get("terminals").asList(Value::asString);
		List<String> endProducts = declared.isEmpty() ? graph.sinks() : declared;
		OptionalDouble value = graph.crit(Set.of(node), endProducts);
		return new NodeCriticality(chain, value.isPresent() ? value.getAsDouble() : null, endProducts.size());
	}

	private static SupplyEdge edge(Value edge, String chain) {
		return new SupplyEdge(edge.get("input").asString(), edge.get("output").asString(),
				edge.get("required").asBoolean(), edge.get("altGroup").asString(null), chain);
	}

}

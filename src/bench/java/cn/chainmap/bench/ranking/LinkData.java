package cn.chainmap.bench.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chainmap.graph.CypherRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What is known: firms, nodes, and who makes what. Firms and nodes are their positions.
 *
 * @param firms the firms
 * @param nodes the nodes
 * @param links the trusted links
 */
record LinkData(List<Firm> firms, List<Node> nodes, List<Link> links) {

	static LinkData read(CypherRunner cypher, double tau) {
		List<Firm> firms = cypher.list("bench/list-ranking-firms", Map.of(), Firm::of);
		List<Node> nodes = cypher.list("bench/list-ranking-nodes", Map.of(), Node::of);
		Map<String, Integer> firmAt = new HashMap<>();
		firms.forEach(firm -> firmAt.put(firm.id(), firmAt.size()));
		Map<String, Integer> nodeAt = new HashMap<>();
		nodes.forEach(node -> nodeAt.put(node.id(), nodeAt.size()));
		List<Link> links = cypher.list("bench/list-ranking-links", Map.of("tau", tau),
				row -> new Link(firmAt.get(row.get("firm").asString()), nodeAt.get(row.get("node").asString())));
		return new LinkData(firms, nodes, links);
	}

	/** Positions of links by the chain of their node. */
	Map<String, List<Link>> linksByChain() {
		return this.links.stream()
			.collect(Collectors.groupingBy(link -> this.nodes.get(link.node()).chain(), java.util.TreeMap::new,
					Collectors.toList()));
	}

	/**
	 * A firm.
	 *
	 * @param id its id
	 * @param name its name
	 * @param text all its words
	 */
	record Firm(String id, String name, String text) {

		static Firm of(Record row) {
			List<String> words = new ArrayList<>(List.of(row.get("name").asString("")));
			if (!row.get("aliases").isNull()) {
				words.addAll(row.get("aliases").asList(Value::asString));
			}
			words.add(row.get("products").asString(""));
			words.add(row.get("scope").asString(""));
			return new Firm(row.get("id").asString(), row.get("name").asString(""), String.join("；", words));
		}

	}

	/**
	 * A node.
	 *
	 * @param id its id
	 * @param name its name
	 * @param terms what it is called
	 * @param chain its first chain
	 */
	record Node(String id, String name, List<String> terms, String chain) {

		static Node of(Record row) {
			List<String> terms = Stream
				.of(List.of(row.get("name").asString()), row.get("aliases").asList(Value::asString),
						row.get("keywords").asList(Value::asString))
				.flatMap(List::stream)
				.map(String::strip)
				.filter(term -> term.length() > 1)
				.distinct()
				.sorted()
				.toList();
			return new Node(row.get("id").asString(), row.get("name").asString(), terms, row.get("chain").asString());
		}

	}

	/**
	 * That a firm makes a node.
	 *
	 * @param firm position of the firm
	 * @param node position of the node
	 */
	record Link(int firm, int node) {
	}

}

package cn.chainmap.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.NotFoundException;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains, their nodes and supply lines. The only writer of {@code Chain},
 * {@code ChainNode} and {@code SUPPLIES}.
 */
@Service
@Transactional(readOnly = true)
public class Chains {

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	Chains(CypherRunner cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/** All chains, in the order in which they came. */
	public List<Chain> list() {
		return this.cypher.list("chain/list-chains", Map.of(), row -> new Chain(row.get("id").asString(),
				row.get("name").asString(), row.get("description").asString(""), row.get("source").asString("")));
	}

	/**
	 * One chain.
	 * @throws NotFoundException when there is no such chain
	 */
	public Chain get(String id) {
		return list().stream()
			.filter(chain -> chain.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("产业链", id));
	}

	/**
	 * One chain node.
	 * @throws NotFoundException when there is no such node
	 */
	public ChainNode getNode(String id) {
		return this.cypher
			.find("chain/find-node", Map.of("node", id), row -> new ChainNode(row.get("id").asString(),
					row.get("name").asString(), row.get("aliases").asList(Value::asString), row.get("stage").asString(),
					row.get("kind").asString(), row.get("description").asString(""),
					row.get("keywords").asList(Value::asString), row.get("source").asString(""),
					row.get("asOf").asString(null),
					row.get("chains")
						.asList(chain -> new ChainRef(chain.get("id").asString(), chain.get("name").asString()))))
			.orElseThrow(() -> new NotFoundException("环节", id));
	}

	/** Writes chains. */
	@Transactional
	public void merge(Collection<ChainRow> rows) {
		List<Map<String, Object>> positioned = new ArrayList<>();
		rows.forEach(row -> {
			Map<String, Object> map = row.toMap();
			map.put("position", positioned.size());
			positioned.add(map);
		});
		this.cypher.run("chain/merge-chains", Map.of("rows", positioned));
	}

	/** Writes chain nodes; their chains must exist. */
	@Transactional
	public void mergeNodes(Collection<ChainNodeRow> rows) {
		this.cypher.run("chain/merge-chain-nodes", Map.of("rows", rows.stream().map(ChainNodeRow::toMap).toList()));
		List<String> nodes = rows.stream().map(ChainNodeRow::id).toList();
		this.cypher.run("chain/weigh-nodes", Map.of("nodes", nodes));
		this.events.publishEvent(new ChainNodesChanged(nodes));
	}

	/** Writes supply lines; their nodes must exist. */
	@Transactional
	public void mergeSupplies(Collection<SupplyRow> rows) {
		this.cypher.run("chain/merge-supplies", Map.of("rows", rows.stream().map(SupplyRow::toMap).toList()));
		this.cypher.run("chain/weigh-nodes",
				Map.of("nodes", rows.stream().flatMap(row -> Stream.of(row.from(), row.to())).distinct().toList()));
	}

}

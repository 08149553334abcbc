package cn.chainmap.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and removes chains, nodes and supply lines one by one (逐条改动), whole: a row holds
 * the identity of a thing, and under {@code values} its properties, of which those that
 * are {@code null} are removed. What nobody names stays as it is.
 */
@Service
@Transactional
public class ChainEdits {

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	ChainEdits(CypherRunner cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/** Chains: {@code id}, {@code values}. */
	public void putChains(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("chain/put-chains", Map.of("rows", rows));
	}

	/**
	 * Nodes: {@code id}, {@code values}, {@code chains} (ids, all of them),
	 * {@code importance}, {@code terminal}.
	 */
	public void putNodes(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("chain/put-nodes", Map.of("rows", rows));
		List<String> nodes = ends(rows, "id");
		weigh(nodes);
		this.events.publishEvent(new ChainNodesChanged(nodes));
	}

	/**
	 * Supply lines: {@code from}, {@code to}, {@code relation}, {@code chains} (ids),
	 * {@code values}.
	 */
	public void putSupplies(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("chain/put-supplies", Map.of("rows", rows));
		weigh(ends(rows, "from", "to"));
	}

	/** Removes chains in which no node is left. */
	public void removeChains(Collection<String> ids) {
		this.cypher.run("chain/remove-chains", Map.of("keys", List.copyOf(ids)));
	}

	/** Removes nodes that nothing is linked to. */
	public void removeNodes(Collection<String> ids) {
		this.cypher.run("chain/remove-nodes", Map.of("keys", List.copyOf(ids)));
	}

	/** Removes supply lines: {@code from}, {@code to}, {@code relation}. */
	public void removeSupplies(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("chain/remove-supplies", Map.of("rows", rows));
		weigh(ends(rows, "from", "to"));
	}

	private void weigh(List<String> nodes) {
		this.cypher.run("chain/weigh-nodes", Map.of("nodes", nodes));
	}

	private static List<String> ends(List<Map<String, @Nullable Object>> rows, String... columns) {
		return rows.stream()
			.flatMap(row -> Stream.of(columns).map(column -> String.valueOf(row.get(column))))
			.distinct()
			.sorted()
			.toList();
	}

}

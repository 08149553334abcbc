package cn.chainmap.intake.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which of some things belong to a view; the definitions stand in
 * {@code cypher/intake/list-*-in-view.cypher}.
 */
@Component
@Transactional(readOnly = true)
class ViewFilter {

	private final CypherRunner cypher;

	ViewFilter(CypherRunner cypher) {
		this.cypher = cypher;
	}

	Set<String> chains(ExportView view, Collection<String> ids) {
		return ids("intake/list-chains-in-view", nodeParams(view, ids));
	}

	/** Nodes of the view, and whether each is a core node. */
	Map<String, Boolean> nodes(ExportView view, Collection<String> ids) {
		Map<String, Boolean> nodes = new HashMap<>();
		this.cypher.list("intake/list-nodes-in-view", nodeParams(view, ids), row -> row)
			.forEach(row -> nodes.put(row.get("id").asString(), row.get("core").asBoolean()));
		return nodes;
	}

	Set<String> firms(ExportView view, Collection<String> ids) {
		return ids("intake/list-firms-in-view", firmParams(view, ids));
	}

	Set<String> parks(ExportView view, Collection<String> ids) {
		return ids("intake/list-parks-in-view", firmParams(view, ids));
	}

	/** The links of some firms with core nodes, as far as their key needs them. */
	List<Map<String, Object>> links(ExportView view, Collection<String> firms) {
		return this.cypher.list("intake/list-links-in-view", nodeParams(view, firms), row -> Map.of("firm_id",
				row.get("firm").asString(), "node_id", row.get("node").asString(), "role", row.get("role").asString()));
	}

	private Set<String> ids(String query, Map<String, @Nullable Object> params) {
		return new TreeSet<>(this.cypher.list(query, params, row -> row.get("id").asString()));
	}

	private static Map<String, @Nullable Object> nodeParams(ExportView view, Collection<String> ids) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("ids", List.copyOf(ids));
		params.put("chain", view.chain());
		params.put("nodes", view.nodes());
		return params;
	}

	private static Map<String, @Nullable Object> firmParams(ExportView view, Collection<String> ids) {
		Map<String, @Nullable Object> params = nodeParams(view, ids);
		params.put("place", view.place());
		return params;
	}

}

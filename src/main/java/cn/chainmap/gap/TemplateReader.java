package cn.chainmap.gap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chainmap.chain.Chain;
import cn.chainmap.chain.ChainRef;
import cn.chainmap.chain.Chains;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.GraphVersion;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Reads the chain templates, once for each version of them.
 */
@Component
class TemplateReader {

	private final CypherRunner cypher;

	private final Chains chains;

	private volatile @Nullable Templates kept;

	TemplateReader(CypherRunner cypher, Chains chains) {
		this.cypher = cypher;
		this.chains = chains;
	}

	/**
	 * The templates of a version that is held.
	 */
	Templates get(GraphVersion version) {
		Templates templates = this.kept;
		if (templates == null || !templates.version().hasTemplatesOf(version)) {
			templates = read(version);
			this.kept = templates;
		}
		return templates;
	}

	private Templates read(GraphVersion version) {
		List<Chain> all = this.chains.list();
		List<ChainRef> refs = all.stream().map(chain -> new ChainRef(chain.id(), chain.name())).toList();
		Map<String, ChainRef> byId = refs.stream().collect(Collectors.toMap(ChainRef::id, Function.identity()));
		List<Record> rows = this.cypher.list("gap/list-template-nodes", Map.of(), Function.identity());
		List<TemplateEdge> edges = this.cypher.list("gap/list-template-edges", Map.of(), TemplateReader::edge);
		Topology topology = new Topology(refs, rows.stream().map(TemplateReader::node).toList(),
				edges.stream().map(TemplateEdge::topologyEdge).toList());
		return new Templates(version, all, topology, rows.stream().map(row -> card(row, byId)).toList(), edges);
	}

	private static TopologyNode node(Record row) {
		return new TopologyNode(row.get("id").asString(), row.get("name").asString(), row.get("stage").asString(),
				row.get("kind").asString(), row.get("producersComplete").asBoolean(),
				row.get("localisable").asBoolean(), row.get("chains").asList(TemplateReader::membership));
	}

	private static TopologyNode.Membership membership(Value in) {
		return new TopologyNode.Membership(in.get("chain").asString(),
				new Importance(in.get("imp").asDouble(), in.get("basis").asString()), in.get("terminal").asBoolean());
	}

	private static NodeCard card(Record row, Map<String, ChainRef> chains) {
		return new NodeCard(row.get("id").asString(), row.get("name").asString(),
				row.get("aliases").asList(Value::asString), row.get("description").asString(""),
				row.get("keywords").asList(Value::asString), row.get("stage").asString(), row.get("kind").asString(),
				row.get("source").asString(""), row.get("asOf").asString(null),
				row.get("chains").asList(in -> chains.get(in.get("chain").asString())));
	}

	private static TemplateEdge edge(Record row) {
		return new TemplateEdge(row.get("input").asString(), row.get("output").asString(), row.get("chain").asString(),
				row.get("relation").asString(), row.get("required").asBoolean(), row.get("altGroup").asString(null),
				row.get("criticality").isNull() ? null : row.get("criticality").asInt(),
				row.get("share").isNull() ? null : row.get("share").asDouble(), row.get("note").asString(null),
				row.get("source").asString(""));
	}

}

package cn.chainmap.chain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what nodes need of a site (载体需求).
 */
@Service
@Transactional
public class NodeNeedsRegister {

	private final CypherRunner cypher;

	private final CurrentUser user;

	private final Clock clock;

	NodeNeedsRegister(CypherRunner cypher, CurrentUser user, Clock clock) {
		this.cypher = cypher;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * What a node needs.
	 * @throws NotFoundException when there is no such node
	 */
	@Transactional(readOnly = true)
	public StatedNeeds get(String node) {
		return this.cypher
			.find("chain/find-node-needs", Map.of("node", node),
					row -> new StatedNeeds(needs(row), row.get("source").asString(null), row.get("by").asString(null),
							row.get("at").asString(null)))
			.orElseThrow(() -> new NotFoundException("环节", node));
	}

	/**
	 * States what a node needs; what is not stated becomes unknown.
	 * @throws NotFoundException when there is no such node
	 */
	public StatedNeeds set(String node, NodeNeeds needs, @Nullable String source) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("node", node);
		params.put("needs", needs.toMap());
		params.put("source", source);
		params.put("by", this.user.name());
		params.put("at", OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString());
		this.cypher.find("chain/set-node-needs", params, row -> row.get("node").asString())
			.orElseThrow(() -> new NotFoundException("环节", node));
		return get(node);
	}

	private static NodeNeeds needs(Record row) {
		return new NodeNeeds(number(row, "areaSqm"), number(row, "landMu"), number(row, "heightM"),
				number(row, "loadTPerSqm"), number(row, "powerKva"), flag(row, "gas"),
				row.get("eiaClass").asString(null), flag(row, "chemicalPark"));
	}

	private static @Nullable Double number(Record row, String column) {
		return row.get(column).isNull() ? null : Double.valueOf(row.get(column).asDouble());
	}

	private static @Nullable Boolean flag(Record row, String column) {
		return row.get(column).isNull() ? null : Boolean.valueOf(row.get(column).asBoolean());
	}

}

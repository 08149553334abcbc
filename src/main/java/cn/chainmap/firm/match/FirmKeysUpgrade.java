package cn.chainmap.firm.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chainmap.firm.name.FirmNameKeys;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.StartupPhase;
import cn.chainmap.graph.StartupStep;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives keys (企业名称键) to firms that were written before names had any.
 */
@Component
class FirmKeysUpgrade extends StartupStep {

	private static final int PORTION = 5000;

	/** No firm has this id. */
	private static final String DONE = "\uffff";

	private final CypherRunner cypher;

	private final TransactionTemplate transaction;

	FirmKeysUpgrade(CypherRunner cypher, PlatformTransactionManager transactionManager) {
		super(StartupPhase.UPGRADE);
		this.cypher = cypher;
		this.transaction = new TransactionTemplate(transactionManager);
	}

	@Override
	protected void run() {
		String after = "";
		while (!after.equals(DONE)) {
			String from = after;
			after = Objects.requireNonNullElse(this.transaction.execute(status -> upgradePortion(from)), DONE);
		}
	}

	/** The last firm of the portion, from which the next one goes on. */
	private String upgradePortion(String after) {
		List<Map<String, @Nullable Object>> rows = this.cypher.list("firm/list-firms-without-keys",
				Map.of("after", after, "limit", PORTION), FirmKeysUpgrade::keys);
		if (!rows.isEmpty()) {
			this.cypher.run("firm/set-firm-keys", Map.of("rows", rows));
		}
		return (rows.size() < PORTION) ? DONE : String.valueOf(rows.get(PORTION - 1).get("id"));
	}

	private static Map<String, @Nullable Object> keys(Record row) {
		List<String> aliases = row.get("aliases").isNull() ? List.of() : row.get("aliases").asList(Value::asString);
		FirmNameKeys keys = FirmNameKeys.of(row.get("name").asString(), aliases);
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", row.get("id").asString());
		properties.put("nameKey", keys.nameKey());
		properties.put("coreKey", keys.coreKey());
		properties.put("aliasKeys", keys.aliasKeys());
		return properties;
	}

}

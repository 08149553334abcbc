package cn.chainmap.graph;

import java.util.List;
import java.util.Map;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Is the database usable? Makes a real read and a real write, because the engine's own
 * "available" stays true when the disk is full, and looks for every promised constraint
 * and index.
 */
@Component("graph")
class GraphHealthIndicator extends AbstractHealthIndicator {

	private final CypherRunner cypher;

	private final SchemaMigrations migrations;

	private final TransactionTemplate transaction;

	GraphHealthIndicator(CypherRunner cypher, SchemaMigrations migrations,
			PlatformTransactionManager transactionManager) {
		super("图数据库不可用");
		this.cypher = cypher;
		this.migrations = migrations;
		this.transaction = new TransactionTemplate(transactionManager);
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		List<String> online = this.transaction.execute(status -> {
			this.cypher.run("graph/write-probe", Map.of());
			return this.cypher.list("graph/list-schema-online", Map.of(), row -> row.get("name").asString());
		});
		List<String> missing = this.migrations.expectedNames()
			.stream()
			.filter(name -> online == null || !online.contains(name))
			.toList();
		if (missing.isEmpty()) {
			builder.up();
		}
		else {
			builder.down().withDetail("missing", missing);
		}
	}

}

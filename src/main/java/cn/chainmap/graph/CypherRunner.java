package cn.chainmap.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs the queries of the {@link CypherCatalog} in the current Spring transaction. A
 * failure names the query and its parameters' names, never their values (they may be
 * personal).
 */
@Component
public class CypherRunner {

	private final Neo4jClient client;

	private final CypherCatalog catalog;

	/** Statements that wait for the version of the graph, or have just got it. */
	private final AtomicInteger awaiting = new AtomicInteger();

	CypherRunner(Neo4jClient client, CypherCatalog catalog) {
		this.client = client;
		this.catalog = catalog;
	}

	/** All rows of a query. */
	public <T> List<T> list(String query, Map<String, ?> params, Function<Record, T> mapper) {
		CypherFile file = this.catalog.get(query);
		advanceVersion(file);
		return file.readOnly() ? TransientRetry.outsideTransactions(() -> rows(file, params, mapper))
				: rows(file, params, mapper);
	}

	private <T> List<T> rows(CypherFile file, Map<String, ?> params, Function<Record, T> mapper) {
		return attempt(file,
				() -> List.copyOf(this.client.query(file.text())
					.bindAll(Collections.unmodifiableMap(params))
					.fetchAs(Record.class)
					.mappedBy((types, row) -> row)
					.all()
					.stream()
					.map(mapper)
					.toList()));
	}

	private <T> T attempt(CypherFile file, Supplier<T> work) {
		boolean awaits = file.writes().contains("GraphVersion");
		this.awaiting.addAndGet(awaits ? 1 : 0);
		try {
			return work.get();
		}
		catch (RuntimeException ex) {
			throw new CypherFailure(file, ex);
		}
		finally {
			this.awaiting.addAndGet(awaits ? -1 : 0);
		}
	}

	/** Whether a statement waits for the version of the graph. */
	boolean isVersionAwaited() {
		return this.awaiting.get() > 0;
	}

	/** The only row of a query, if it has one. */
	public <T> Optional<T> find(String query, Map<String, ?> params, Function<Record, T> mapper) {
		List<T> rows = list(query, params, mapper);
		if (rows.size() > 1) {
			throw new IllegalStateException("Query " + query + " returned " + rows.size() + " rows instead of one");
		}
		return rows.stream().findFirst();
	}

	/** The only row of a query that always has one. */
	public <T> T get(String query, Map<String, ?> params, Function<Record, T> mapper) {
		return find(query, params, mapper)
			.orElseThrow(() -> new IllegalStateException("Query " + query + " returned no row"));
	}

	/** Runs a statement for its effect. */
	public void run(String query, Map<String, ?> params) {
		CypherFile file = this.catalog.get(query);
		advanceVersion(file);
		attempt(file, () -> this.client.query(file.text()).bindAll(Collections.unmodifiableMap(params)).run());
	}

	/**
	 * Before the first counted write of a transaction. It stands here, so that no writer
	 * can forget it.
	 */
	private void advanceVersion(CypherFile file) {
		if (file.readOnly() || !GraphVersions.COUNTED_MODULES.contains(file.module())) {
			return;
		}
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			throw new IllegalStateException("cypher/" + file.name() + ".cypher must be run in a transaction");
		}
		VersionAdvance advance = VersionAdvance.ofTransaction();
		boolean templates = GraphVersions.TEMPLATE_MODULES.contains(file.module());
		boolean others = !GraphVersions.OF_PRODUCTS.containsAll(file.writes());
		if (advance.isNeeded(templates, others)) {
			run("graph/advance-version",
					Map.of("templates", templates, "others", others, "portion", advance.ofPortion()));
			advance.done(templates, others);
		}
	}

}

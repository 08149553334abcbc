package cn.chainmap.bench.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.chainmap.graph.CypherCatalog;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * What imports are compared with: batched {@code UNWIND} with {@code MERGE}, one
 * transaction a batch, and nothing else; no checking, no preview, no journal, no states.
 */
final class BareWriter implements AutoCloseable {

	/** Rows of a transaction; 1,000 to 10,000 are usual. */
	private static final int BATCH = 5000;

	private final CypherCatalog catalog;

	private final Session session;

	BareWriter(ConfigurableApplicationContext context) {
		this.catalog = context.getBean(CypherCatalog.class);
		this.session = context.getBean(Driver.class).session();
	}

	/** What it takes. */
	Cost write(String query, Stream<List<String>> rows) {
		String text = this.catalog.get("bench/" + query).text();
		Cost.Start start = Cost.start();
		List<List<String>> batch = new ArrayList<>();
		for (Iterator<List<String>> all = rows.iterator(); all.hasNext();) {
			batch.add(all.next());
			if (batch.size() == BATCH || !all.hasNext()) {
				Map<String, Object> params = Map.of("rows", batch, "batch", "20261126000000-00000000");
				this.session.executeWriteWithoutResult(transaction -> transaction.run(text, params).consume());
				batch = new ArrayList<>();
			}
		}
		return start.end();
	}

	@Override
	public void close() {
		this.session.close();
	}

}

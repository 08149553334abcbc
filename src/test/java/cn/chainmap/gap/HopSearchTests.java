package cn.chainmap.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherCatalog;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Searches over several hops (级) look at lines, not at paths: seven layers of ten nodes,
 * each supplying all of the next, have 600 lines but 1,111,110 paths. Only the first
 * layer is present, so that no search for something present below ever finds it.
 */
@GraphTest
class HopSearchTests {

	private static final int LAYERS = 7;

	private static final int WIDTH = 10;

	private static final long MOST_HITS = 60_000;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private CypherCatalog catalog;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	@BeforeEach
	void load() {
		StringBuilder graph = new StringBuilder("firms:\n  O: {at: [外地], makes: [n6-0]}\n  L: {makes: [")
			.append(String.join(", ", layer(0)))
			.append("]}\nsupplies:\n");
		for (int layer = 1; layer < LAYERS; layer++) {
			for (String input : layer(layer - 1)) {
				layer(layer).forEach(output -> graph.append("  - ").append(input + " -> " + output).append('\n'));
			}
		}
		GraphFixture.of(graph.toString()).load(this.application);
		this.states.getTracked(null);
		try (Session session = this.driver.session()) {
			session.run("MATCH (:ChainNode)-[state:LOCAL_STATE {state: 'UNKNOWN'}]->() SET state.state = 'ABSENT'")
				.consume();
		}
	}

	@Test
	void findsNoMiddleBreakCheaply() {
		assertThat(profile("gap/list-middle-breaks", Map.of("place", "本地", "hops", 6))).isEmpty();
	}

	@Test
	void findsNothingBelowCheaply() {
		List<Record> rows = profile("gap/list-classes", Map.of("place", "本地", "chain", "X", "beta", 0.0, "hops", 6,
				"vacant", List.of(), "weakened", List.of(), "broken", List.of()));
		assertThat(rows).hasSize(LAYERS * WIDTH).allSatisfy(row -> {
			boolean first = row.get("node").asString().startsWith("n0");
			assertThat(row.get("class").asString()).isEqualTo(first ? "STABLE" : "EXTEND_DOWN");
		});
	}

	private static List<String> layer(int layer) {
		return IntStream.range(0, WIDTH).mapToObj(node -> "n" + layer + "-" + node).toList();
	}

	/** The rows of a query that must not look at more than the bound. */
	private List<Record> profile(String query, Map<String, Object> params) {
		try (Session session = this.driver.session()) {
			Result result = session.run("PROFILE " + this.catalog.get(query).text(), params);
			List<Record> rows = result.list();
			assertThat(hits(result.consume().profile())).isPositive().isLessThan(MOST_HITS);
			return rows;
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(HopSearchTests::hits).sum();
	}

}

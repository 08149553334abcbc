package cn.chainmap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chainmap.bench.world.World;
import cn.chainmap.firm.match.MatchingReport;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.Rate;
import cn.chainmap.graph.CypherCatalog;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the benchmark (基准测试) and prints its tables; ends with 1 when a criterion does not
 * hold, and with 2 when it could not be run.
 */
public final class Benchmark {

	private static final Logger logger = LoggerFactory.getLogger(Benchmark.class);

	private Benchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		if (List.of(arguments).contains("--matching")) {
			MatchingReport.print(arguments);
			System.exit(0);
		}
		BenchOptions options = BenchOptions.of(arguments);
		List<CritRows.Row> crit = CritRows.measure(options.seed());
		List<OpenWorld> worlds = new ArrayList<>();
		int status = 2;
		try {
			status = run(options, crit, worlds) ? 1 : 0;
		}
		catch (RuntimeException ex) {
			logger.error("The benchmark could not be run", ex);
		}
		finally {
			worlds.forEach(OpenWorld::close);
		}
		// The engines' threads would keep a failed run alive.
		System.exit(status);
	}

	private static boolean run(BenchOptions options, List<CritRows.Row> crit, List<OpenWorld> worlds)
			throws IOException {
		WorldStore store = new WorldStore(options.directory());
		for (int size : options.sizes()) {
			worlds.add(store.open(new World(options.seed(), size)));
		}
		List<Probes> probes = worlds.stream().map(Probes::new).toList();
		List<List<String>> facts = new ArrayList<>();
		for (int i = 0; i < worlds.size(); i++) {
			facts.add(facts(worlds.get(i), probes.get(i), store));
		}
		Results results = new Harness(worlds, probes.stream().map(Probes::all).toList()).measure(options);
		List<Criterion> criteria = new Criteria(results, options.sizes()).list();
		Report report = new Report();
		report.machine(server(worlds.get(0)), options);
		report.worlds(facts);
		report.times(results, options.sizes());
		report.crit(crit);
		report.criteria(criteria);
		Files.write(options.directory().resolve("report.md"), report.lines());
		logger.info("\n{}\n", String.join("\n", report.lines()));
		return criteria.stream().anyMatch(Criterion::failed);
	}

	/**
	 * What the world is like; it also sees to it that the baseline answers the same
	 * question as the services.
	 */
	private static List<String> facts(OpenWorld open, Probes probes, WorldStore store) throws IOException {
		World world = open.world();
		Map<String, Long> states = new TreeMap<>();
		open.reading()
			.executeWithoutResult(status -> open.cypher()
				.list("bench/count-nodes-by-state", Map.of("place", world.district()),
						row -> Map.entry(row.get("state").asString(), row.get("nodes").asLong()))
				.forEach(entry -> states.put(entry.getKey(), entry.getValue())));
		Probes.GapsAndRates answer = probes.gapsAndRates();
		Rate rate = answer.rates().district();
		List<Long> figures = List.of(states.getOrDefault("PRESENT", 0L), rate.lines(), rate.satisfied(),
				answer.byType().getOrDefault(GapType.BREAK, 0L));
		for (String query : List.of("bench/rate-on-the-fly", "bench/rate-from-firms")) {
			List<Long> plain = probes.plain(query);
			if (!plain.equals(figures)) {
				throw new IllegalStateException(query + " says " + plain + ", the services say " + figures);
			}
		}
		String statements = StatementCounter.count(probes::gapsAndRates) + ", "
				+ StatementCounter.count(probes::chainMap) + ", " + StatementCounter.count(probes::nodePanel);
		return List.of("%,d".formatted(world.size()), "%,d".formatted(world.localFirms()), figures.get(0).toString(),
				String.valueOf(states.get("ABSENT")), String.valueOf(states.get("UNKNOWN")), figures.get(1).toString(),
				figures.get(2).toString(), figures.get(3).toString(), String.valueOf(answer.gaps().size()), statements,
				store.describe(world));
	}

	private static String server(OpenWorld open) {
		try (Session session = open.bean(Driver.class).session()) {
			return session.run(open.bean(CypherCatalog.class).get("bench/return-one").text())
				.consume()
				.server()
				.agent();
		}
	}

}

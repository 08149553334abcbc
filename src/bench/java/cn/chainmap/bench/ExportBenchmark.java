package cn.chainmap.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

import cn.chainmap.ChainMapApplication;
import cn.chainmap.graph.CypherCatalog;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Exports many firms and links over HTTP in every form, from one process with the
 * database, the server and the client; prints rows a second, and whether the rows in each
 * file are as many as were stated. How much memory is enough is shown by the heap that
 * the process is started with.
 */
public final class ExportBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(ExportBenchmark.class);

	private static final List<String> FORMATS = List.of("graph.xlsx", "csv.zip", "graphml", "gexf", "json", "cypher");

	private static final int NODES = 300;

	private static final int PORTION = 1000;

	private static final int MEGABYTE = 1 << 20;

	private final int firms;

	private final Path directory;

	private final StringBuilder table = new StringBuilder(
			"\n| form | rows stated | rows counted | MB | seconds | rows/s | heap after, MB |\n|---|---|---|---|---|---|---|\n");

	private boolean complete = true;

	private ExportBenchmark(int firms, Path directory) {
		this.firms = firms;
		this.directory = directory;
	}

	public static void main(String[] arguments) throws Exception {
		SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments);
		String firms = given.getProperty("firms");
		String directory = given.getProperty("directory");
		boolean complete = new ExportBenchmark((firms == null) ? 100_000 : Integer.parseInt(firms),
				Path.of((directory == null) ? "target/bench-export" : directory))
			.run();
		System.exit(complete ? 0 : 1);
	}

	private boolean run() throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(this.directory);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ChainMapApplication.class).run(
				"--chainmap.data-dir=" + this.directory, "--chainmap.seed=none", "--server.port=0",
				"--chainmap.embedded.transaction-timeout=0s")) {
			fill(context);
			String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port")
					+ "/api/export/";
			for (String format : FORMATS) {
				export(address, format);
			}
		}
		logger.info("{}\nheap allowed: {} MB; every file complete: {}\n", this.table,
				Runtime.getRuntime().maxMemory() / MEGABYTE, this.complete);
		return this.complete;
	}

	private void export(String address, String format) throws IOException, InterruptedException {
		long start = System.nanoTime();
		HttpResponse<InputStream> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address + format)).build(),
					HttpResponse.BodyHandlers.ofInputStream());
		ExportedRows counted = ExportedRows.count(format, response.body());
		double seconds = (System.nanoTime() - start) / 1e9;
		long stated = 0;
		for (String kind : response.headers().firstValue("X-Total-Rows").orElseThrow().split(", ")) {
			stated += Long.parseLong(kind.substring(kind.indexOf('=') + 1));
		}
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		this.table.append("| %s | %,d | %,d | %,d | %.1f | %,.0f | %d |%n".formatted(format, stated, counted.rows(),
				counted.bytes() / MEGABYTE, seconds, counted.rows() / seconds,
				(runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE));
		logger.info("{}: {} of {} rows", format, counted.rows(), stated);
		this.complete &= stated == counted.rows() && stated > this.firms;
	}

	private void fill(ConfigurableApplicationContext context) {
		CypherCatalog catalog = context.getBean(CypherCatalog.class);
		Random random = new Random(42);
		try (Session session = context.getBean(Driver.class).session()) {
			write(session, catalog.get("bench/bare-node").text(), NODES,
					number -> List.of("n" + number, "", "环节" + number, "基准"));
			write(session, catalog.get("bench/bare-firm").text(), this.firms, number -> {
				int district = random.nextInt(200);
				return List.of("f" + number, "样例企业" + number, "", "省" + district / 40, "市" + district / 10,
						"区" + district, "产品" + random.nextInt(NODES) + "、零部件与配套服务", "基准");
			});
			// Two or three a firm, each of another node.
			write(session, catalog.get("bench/bare-link").text(), this.firms * 5 / 2, number -> {
				int firm = (int) (number / 2.5);
				return List.of("f" + firm, "n" + (firm * 7 + number * 31) % NODES, "", "0." + (1 + random.nextInt(9)),
						"基准");
			});
		}
		logger.info("filled: {} firms", this.firms);
	}

	private static void write(Session session, String text, int rows, IntFunction<List<String>> row) {
		for (int start = 0; start < rows; start += PORTION) {
			List<List<String>> portion = new ArrayList<>();
			for (int number = start; number < Math.min(rows, start + PORTION); number++) {
				portion.add(row.apply(number));
			}
			session.executeWriteWithoutResult(transaction -> transaction.run(text, Map.of("rows", portion)).consume());
		}
	}

}

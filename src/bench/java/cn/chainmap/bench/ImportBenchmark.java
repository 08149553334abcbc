package cn.chainmap.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import cn.chainmap.ChainMapApplication;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.firm.StateChecks;
import cn.chainmap.graph.CypherCatalog;
import cn.chainmap.intake.batch.ImportStatus;
import cn.chainmap.intake.batch.ImportView;
import cn.chainmap.intake.batch.ImportViews;
import cn.chainmap.intake.batch.Imports;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Imports a CSV file of firms and one of links through upload, preview and application,
 * and writes the same rows with a bare batched {@code UNWIND} into a second store; prints
 * both throughputs and what part of the bare one the import reaches.
 */
public final class ImportBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(ImportBenchmark.class);

	private static final int NODES = 300;

	private static final int DISTRICTS = 200;

	private static final int PORTION = 1000;

	private final int firms;

	private final int links;

	private final Path directory;

	private ImportBenchmark(int firms, Path directory) {
		this.firms = firms;
		this.links = firms * 5 / 2;
		this.directory = directory;
	}

	public static void main(String[] arguments) throws Exception {
		SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments);
		String firms = given.getProperty("firms");
		String directory = given.getProperty("directory");
		new ImportBenchmark((firms == null) ? 1_000_000 : Integer.parseInt(firms),
				Path.of((directory == null) ? "target/bench-import" : directory))
			.run();
		System.exit(0);
	}

	private void run() throws Exception {
		FileSystemUtils.deleteRecursively(this.directory);
		Files.createDirectories(this.directory);
		List<Path> files = List.of(chains(), nodes(), firmsFile(), linksFile());
		double bare = bare(files);
		double[] own = own(files);
		long rows = this.firms + (long) this.links;
		logger.info("\n| | seconds | rows/s |\n|---|---|---|\n{}{}{}{}", row("bare UNWIND writer", bare, rows),
				row("preview", own[0], rows), row("apply", own[1], rows),
				"\napply reaches %.2f, preview and apply together %.2f of the bare writer; states correct: %s\n"
					.formatted(bare / own[1], bare / (own[0] + own[1]), own[2] == 1));
	}

	private static String row(String name, double seconds, long rows) {
		return "| %s | %.1f | %,.0f |%n".formatted(name, seconds, rows / seconds);
	}

	private double[] own(List<Path> files) throws Exception {
		try (ConfigurableApplicationContext context = open("own")) {
			Imports imports = context.getBean(Imports.class);
			ImportViews views = context.getBean(ImportViews.class);
			long start = System.nanoTime();
			List<Imports.Upload> uploads = new ArrayList<>();
			files.forEach(file -> uploads.add(upload(file)));
			String id = imports.create(uploads);
			ImportView preview = settled(views, id, ImportStatus.READING);
			double previewed = (System.nanoTime() - start) / 1e9;
			logger.info("preview: {} added, {} rejected, {} s", preview.added(), preview.rejected(), previewed);
			start = System.nanoTime();
			imports.apply(id, true);
			ImportView applied = settled(views, id, ImportStatus.APPLYING);
			double seconds = (System.nanoTime() - start) / 1e9;
			if (applied.status() != ImportStatus.APPLIED) {
				throw new IllegalStateException(applied.status() + " " + applied.message());
			}
			context.getBean(LocalStates.class).getTracked("省0/市0/区0");
			StateChecks checks = context.getBean(StateChecks.class);
			checks.start(false);
			while (checks.find().map(check -> check.state().equals("RUNNING")).orElse(true)) {
				Thread.sleep(200);
			}
			boolean correct = checks.find()
				.map(check -> check.state().equals("DONE") && check.differences() == 0)
				.orElse(false);
			return new double[] { previewed, seconds, correct ? 1 : 0 };
		}
	}

	private static ImportView settled(ImportViews views, String id, ImportStatus passing) throws InterruptedException {
		ImportView view = views.get(id);
		for (int i = 0; view.status() == passing; i++) {
			Thread.sleep(200);
			view = views.get(id);
			if (i % 50 == 0) {
				logger.info("{} {}", passing, view.progress());
			}
		}
		return view;
	}

	private double bare(List<Path> files) throws IOException {
		try (ConfigurableApplicationContext context = open("bare")) {
			CypherCatalog catalog = context.getBean(CypherCatalog.class);
			try (Session session = context.getBean(Driver.class).session()) {
				write(session, catalog.get("bench/bare-node").text(), files.get(1));
				long start = System.nanoTime();
				write(session, catalog.get("bench/bare-firm").text(), files.get(2));
				write(session, catalog.get("bench/bare-link").text(), files.get(3));
				return (System.nanoTime() - start) / 1e9;
			}
		}
	}

	private static void write(Session session, String text, Path file) throws IOException {
		try (var lines = Files.lines(file)) {
			List<List<String>> rows = new ArrayList<>();
			for (var line = lines.skip(1).iterator(); line.hasNext();) {
				rows.add(List.of(line.next().split(",", -1)));
				if (rows.size() == PORTION || !line.hasNext()) {
					List<List<String>> portion = rows;
					session.executeWriteWithoutResult(
							transaction -> transaction.run(text, Map.of("rows", portion)).consume());
					rows = new ArrayList<>();
				}
			}
		}
	}

	private ConfigurableApplicationContext open(String name) {
		return new SpringApplicationBuilder(ChainMapApplication.class).run(
				"--chainmap.data-dir=" + this.directory.resolve(name), "--chainmap.seed=none", "--server.port=0",
				"--chainmap.embedded.transaction-timeout=0s");
	}

	private static Imports.Upload upload(Path file) {
		return new Imports.Upload() {
			@Override
			public String name() {
				return String.valueOf(file.getFileName());
			}

			@Override
			public InputStream open() throws IOException {
				return Files.newInputStream(file);
			}
		};
	}

	private Path chains() throws IOException {
		return Files.writeString(this.directory.resolve("chains.csv"), "id,name,source\nX,链X,基准\n");
	}

	private Path nodes() throws IOException {
		StringBuilder csv = new StringBuilder("id,chain_id,name,source\n");
		for (int i = 0; i < NODES; i++) {
			csv.append("n%d,X,环节%d,基准\n".formatted(i, i));
		}
		return Files.writeString(this.directory.resolve("nodes.csv"), csv);
	}

	private Path firmsFile() throws IOException {
		Path file = this.directory.resolve("firms.csv");
		Random random = new Random(42);
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("id,name,status,province,city,district,products,source\n");
			for (int i = 0; i < this.firms; i++) {
				int district = random.nextInt(DISTRICTS);
				out.write("f%d,样例企业%d,operating,省%d,市%d,区%d,产品%d,基准\n".formatted(i, i, district / 40, district / 10,
						district, random.nextInt(NODES)));
			}
		}
		return file;
	}

	private Path linksFile() throws IOException {
		Path file = this.directory.resolve("firm_nodes.csv");
		Random random = new Random(43);
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("firm_id,node_id,role,confidence,source\n");
			for (int i = 0; i < this.links; i++) {
				// Two or three a firm, each of another node.
				int firm = (int) (i / 2.5);
				out.write("f%d,n%d,produces,0.%d,基准\n".formatted(firm, (firm * 7 + i * 31) % NODES,
						1 + random.nextInt(9)));
			}
		}
		return file;
	}

}

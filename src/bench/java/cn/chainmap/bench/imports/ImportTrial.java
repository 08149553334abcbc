package cn.chainmap.bench.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.chainmap.ChainMapApplication;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.firm.StateCheck;
import cn.chainmap.firm.StateChecks;
import cn.chainmap.intake.batch.Images;
import cn.chainmap.intake.batch.ImportStatus;
import cn.chainmap.intake.batch.ImportView;
import cn.chainmap.intake.batch.ImportViews;
import cn.chainmap.intake.batch.Imports;
import cn.chainmap.intake.table.SheetKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Writes the same rows twice, each time into a new store with the same schema: bare, and
 * by import as users do it. Before, both stores hold the same chain; the imported one
 * also has a place whose node states are kept from then on.
 */
public final class ImportTrial {

	private static final Logger logger = LoggerFactory.getLogger(ImportTrial.class);

	private final Path directory;

	private final Case kind;

	private final int size;

	/**
	 * @param size firms, or rows of the one sheet
	 */
	public ImportTrial(Path directory, Case kind, int size) {
		this.directory = directory.resolve(kind.name().toLowerCase(Locale.ROOT) + size);
		this.kind = kind;
		this.size = size;
	}

	/** What is imported. */
	public enum Case {

		/** Firms and two and a half times as many links, as CSV. */
		CSV,

		/** Firms with 20 columns in one sheet of one workbook. */
		SHEET

	}

	public TrialResult run() throws Exception {
		Files.createDirectories(this.directory);
		ImportFiles files = new ImportFiles(this.directory);
		List<Path> before = List.of(files.csv("chains", ImportRows.chainHead(), ImportRows.chains()),
				files.csv("nodes", ImportRows.nodeHead(), ImportRows.nodes()),
				files.csv("supplies", ImportRows.supplyHead(), ImportRows.supplies()),
				files.csv("home", ImportRows.firmHead(), ImportRows.homeFirm()));
		List<Path> measured = (this.kind == Case.CSV)
				? List.of(files.csv("firms", ImportRows.firmHead(), ImportRows.firms(this.size)),
						files.csv("links", ImportRows.linkHead(), ImportRows.links(this.size)))
				: List.of(files.workbook("sheet", ImportRows.sheetHead(), ImportRows.sheet(this.size)));
		TrialResult own = own(before, measured);
		logger.info("own: {}", own);
		return own.against(bare());
	}

	private Cost bare() throws Exception {
		return in("bare", context -> {
			try (BareWriter writer = new BareWriter(context)) {
				writer.write("bare-node", ImportRows.nodes());
				if (this.kind == Case.SHEET) {
					return writer.write("bare-sheet", ImportRows.sheet(this.size));
				}
				Cost firms = writer.write("bare-firm", ImportRows.firms(this.size));
				Cost links = writer.write("bare-link", ImportRows.links(this.size));
				logger.info("bare: firms {}, links {}", firms, links);
				return firms.and(links);
			}
		});
	}

	private TrialResult own(List<Path> before, List<Path> measured) throws Exception {
		return in("own", context -> {
			Imports imports = context.getBean(Imports.class);
			ImportViews views = context.getBean(ImportViews.class);
			String home = imports.create(before.stream().map(ImportTrial::upload).toList());
			settled(views, home, ImportStatus.READING);
			imports.apply(home, true);
			settled(views, home, ImportStatus.APPLYING);
			context.getBean(LocalStates.class).getTracked(ImportRows.HOME);
			new Responsiveness(port(context), home).warm();
			Cost.Start start = Cost.start();
			String id = imports.create(measured.stream().map(ImportTrial::upload).toList());
			Responsiveness reading = new Responsiveness(port(context), id);
			reading.start();
			ImportView preview = settled(views, id, ImportStatus.READING);
			Cost previewed = start.end();
			List<String> responses = new ArrayList<>(reading.rows("preview"));
			logger.info("preview: {} added, {} rejected, {}", preview.added(), preview.rejected(), previewed);
			Responsiveness writing = new Responsiveness(port(context), id);
			writing.start();
			start = Cost.start();
			imports.apply(id, true);
			ImportView applied = settled(views, id, ImportStatus.APPLYING);
			Cost written = start.end();
			responses.addAll(writing.rows("apply"));
			if (applied.status() != ImportStatus.APPLIED) {
				throw new IllegalStateException(applied.status() + " " + applied.message());
			}
			Images images = context.getBean(Images.class);
			long firms = images.of(SheetKind.FIRMS).count() - 1;
			long links = images.of(SheetKind.FIRM_NODES).count();
			long expected = (this.kind == Case.CSV) ? this.size * 5L / 2 : 0;
			boolean complete = firms == this.size && links == expected;
			return new TrialResult(this.kind, firms, links, Cost.NONE, previewed, written, check(context), complete,
					responses);
		});
	}

	/** Compares all kept states with states made from nothing. */
	private static StateCheck check(ConfigurableApplicationContext context) throws InterruptedException {
		StateChecks checks = context.getBean(StateChecks.class);
		checks.start(false);
		while (checks.find().map(check -> check.state().equals("RUNNING")).orElse(true)) {
			Thread.sleep(200);
		}
		return checks.find().orElseThrow();
	}

	private static ImportView settled(ImportViews views, String id, ImportStatus passing) throws InterruptedException {
		ImportView view = views.get(id);
		for (int i = 1; view.status() == passing; i++) {
			Thread.sleep(100);
			view = views.get(id);
			if (i % 100 == 0) {
				Runtime runtime = Runtime.getRuntime();
				logger.info("{} {}, heap {} MB", passing, view.progress(),
						(runtime.totalMemory() - runtime.freeMemory()) >> 20);
			}
		}
		return view;
	}

	private <T> T in(String store, Work<T> work) throws Exception {
		Path data = this.directory.resolve(store);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ChainMapApplication.class)
			.run("--chainmap.data-dir=" + data, "--chainmap.seed=none", "--server.port=0")) {
			return work.in(context);
		}
	}

	private static int port(ConfigurableApplicationContext context) {
		return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
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

	/** What is done in a store. */
	private interface Work<T> {

		T in(ConfigurableApplicationContext context) throws Exception;

	}

}

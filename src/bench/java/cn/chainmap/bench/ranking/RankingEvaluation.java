package cn.chainmap.bench.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.chainmap.ChainMapApplication;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.target.ScoreComponent;
import cn.chainmap.lead.target.ScoreWeights;
import cn.chainmap.lead.target.TargetScope;
import cn.chainmap.lead.target.WeightEffect;
import cn.chainmap.lead.target.WeightHistory;
import cn.chainmap.lead.target.WeightTrials;
import cn.chainmap.park.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Evaluates the ranking (排序评估) on the data of a store, or of a data set: the protocol of
 * hidden links, and how much the head of the list depends on each weight.
 */
public final class RankingEvaluation {

	private static final Logger logger = LoggerFactory.getLogger(RankingEvaluation.class);

	private static final double[] FACTORS = { 0.5, 1.5 };

	private RankingEvaluation() {
	}

	public static void main(String[] arguments) throws IOException {
		SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments);
		Path directory = Path.of(get(given, "directory", "target/ranking"));
		long seed = Long.parseLong(get(given, "seed", "42"));
		int status = 2;
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ChainMapApplication.class).run(
				"--server.port=0",
				"--chainmap.data-dir=" + get(given, "data-dir", directory.resolve("store").toString()),
				"--chainmap.seed=" + get(given, "dataset", "dazu"), "--logging.level.cn.chainmap.web=warn")) {
			RankingReport report = new RankingReport(seed);
			evaluate(context, report, seed);
			sensitivity(context, report, given.getProperty("place"));
			Files.createDirectories(directory);
			Files.write(directory.resolve("report.md"), report.lines());
			logger.info("\n{}\n", String.join("\n", report.lines()));
			status = 0;
		}
		catch (RuntimeException ex) {
			logger.error("The ranking could not be evaluated", ex);
		}
		System.exit(status);
	}

	private static void evaluate(ConfigurableApplicationContext context, RankingReport report, long seed) {
		TransactionTemplate reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
		reading.setReadOnly(true);
		double tau = context.getBean(LocalStates.class).tau();
		LinkData data = java.util.Objects
			.requireNonNull(reading.execute(status -> LinkData.read(context.getBean(CypherRunner.class), tau)));
		report.add(RankingReport.format("%d firms, %d nodes, %d links with confidence ≥ %s; seed %d.",
				data.firms().size(), data.nodes().size(), data.links().size(), tau, seed));
		Methods methods = new Methods(data, seed);
		Trial trial = new Trial(data, methods);
		List<Fold> warm = Fold.ofLinks(data, seed);
		report.outcomes("Which firms make this node? Warm: others are known to make it", trial.whichFirm(warm));
		report.outcomes("Which firms make this node? Cold: nobody is known to make it",
				trial.whichFirm(Fold.ofNodes(data, seed)));
		report.outcomes("Which nodes does this firm make? (node warm)", trial.whichNode(warm));
		report.calibration(data, methods.text());
	}

	private static void sensitivity(ConfigurableApplicationContext context, RankingReport report,
			@org.jspecify.annotations.Nullable String where) {
		Place place = context.getBean(LocalStates.class).getTracked(where);
		ScoreWeights weights = context.getBean(WeightHistory.class).current().weights();
		WeightTrials trials = context.getBean(WeightTrials.class);
		report.add("");
		report.add("### Does the order depend on a weight? First " + WeightTrials.HEAD + " targets of " + place.name());
		report.add("");
		report.add("| weight | from | to | Kendall τ of all firms in either head | enter and leave |");
		report.add("|---|---|---|---|---|");
		for (ScoreComponent component : ScoreComponent.values()) {
			for (double factor : FACTORS) {
				ScoreWeights tried = weights.scaled(component, factor);
				WeightEffect effect = trials.effect(place, TargetScope.ALL, tried);
				report.add(RankingReport.format("| %s | %.3f | %.3f | %s | %d |", component.label(),
						weights.of(component), tried.of(component),
						(effect.kendallTau() == null) ? "–" : RankingReport.format("%.3f", effect.kendallTau()),
						effect.entered()));
			}
		}
	}

	private static String get(SimpleCommandLinePropertySource given, String name, String otherwise) {
		String value = given.getProperty(name);
		return (value == null) ? otherwise : value;
	}

}

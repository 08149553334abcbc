package cn.chainmap.bench.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chainmap.bench.ranking.LinkData.Link;

/**
 * The tables.
 */
final class RankingReport {

	private static final double[] BOUNDS = { 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0000001 };

	private final List<String> lines = new ArrayList<>();

	private final long seed;

	RankingReport(long seed) {
		this.seed = seed;
	}

	List<String> lines() {
		return this.lines;
	}

	void add(String line) {
		this.lines.add(line);
	}

	/** One question; tells which method wins and whether its interval does. */
	void outcomes(String title, Map<String, Outcome> outcomes) {
		add("");
		add("### " + title + " (" + outcomes.values().iterator().next().questions() + " hidden links)");
		add("");
		add("| method | MRR | 95 % interval | Hits@1 | Hits@10 | Hits@50 | median rank |");
		add("|---|---|---|---|---|---|---|");
		outcomes.forEach((method, outcome) -> {
			double[] interval = outcome.interval(this.seed);
			add(format("| %s | %.3f | %.3f–%.3f | %.3f | %.3f | %.3f | %.1f |", method, outcome.meanReciprocalRank(),
					interval[0], interval[1], outcome.hits(1), outcome.hits(10), outcome.hits(50),
					outcome.medianRank()));
		});
		add("");
		add(verdict(outcomes));
	}

	/**
	 * A combination ships only when its interval lies above the mean of the best method
	 * that is none.
	 */
	private String verdict(Map<String, Outcome> outcomes) {
		String single = best(outcomes, false);
		String combined = best(outcomes, true);
		double mean = outcomes.get(single).meanReciprocalRank();
		double low = outcomes.get(combined).interval(this.seed)[0];
		return format("Best single method: **%s** (%.3f). Best combination: %s, lower bound %.3f: %s.", single, mean,
				combined, low, (low > mean) ? "it wins" : "it does not win, so the single method stands");
	}

	private static String best(Map<String, Outcome> outcomes, boolean combined) {
		return outcomes.keySet()
			.stream()
			.filter(method -> Methods.COMBINED.contains(method) == combined)
			.max(java.util.Comparator.comparingDouble(method -> outcomes.get(method).meanReciprocalRank()))
			.orElseThrow();
	}

	/** How often a text match so good was right. */
	void calibration(LinkData data, double[][] text) {
		add("");
		add("### Calibration of the text match");
		add("");
		add("| share of the best possible relevance | pairs of firm and node | on record | share on record |");
		add("|---|---|---|---|");
		java.util.Set<Link> truth = new java.util.HashSet<>(data.links());
		for (int bin = 0; bin + 1 < BOUNDS.length; bin++) {
			long pairs = 0;
			long right = 0;
			for (int n = 0; n < text.length; n++) {
				for (int f = 0; f < text[n].length; f++) {
					if (text[n][f] >= BOUNDS[bin] && text[n][f] < BOUNDS[bin + 1]) {
						pairs++;
						right += truth.contains(new Link(f, n)) ? 1 : 0;
					}
				}
			}
			add(format("| %.1f–%.1f | %d | %d | %s |", BOUNDS[bin], Math.min(1, BOUNDS[bin + 1]), pairs, right,
					(pairs == 0) ? "–" : format("%.3f", (double) right / pairs)));
		}
	}

	static String format(String pattern, Object... values) {
		return String.format(Locale.ROOT, pattern, values);
	}

}

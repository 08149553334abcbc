package cn.chainmap.bench.imports;

import java.util.List;

import cn.chainmap.firm.StateCheck;
import cn.chainmap.bench.imports.ImportTrial.Case;

/**
 * What one trial showed.
 *
 * @param kind what was imported
 * @param firms firms there are afterwards, without the one that was there before
 * @param links links there are afterwards
 * @param bare what the bare writer took
 * @param preview what it took from the upload to the preview
 * @param apply what writing took
 * @param check the kept states against states made from nothing
 * @param complete whether there is everything that was to be there
 * @param responses rows of the table of response times
 */
public record TrialResult(Case kind, long firms, long links, Cost bare, Cost preview, Cost apply, StateCheck check,
		boolean complete, List<String> responses) {

	/** So much of the bare writer's throughput is asked for. */
	private static final double LEAST = 0.5;

	public TrialResult {
		responses = List.copyOf(responses);
	}

	TrialResult against(Cost writer) {
		return new TrialResult(this.kind, this.firms, this.links, writer, this.preview, this.apply, this.check,
				this.complete, this.responses);
	}

	/** Throughput of writing as a share of the bare writer's. */
	public double ratio() {
		return this.bare.seconds() / this.apply.seconds();
	}

	public boolean passes() {
		return ratio() >= LEAST && isCorrect();
	}

	/** The ratio of the middle one of several trials of the same. */
	public static double medianRatio(List<TrialResult> trials) {
		return trials.stream()
			.mapToDouble(TrialResult::ratio)
			.sorted()
			.skip((trials.size() - 1) / 2)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Whether trials of the same pass: all are right, and the middle one is fast enough.
	 * A trial of less than a minute is at the mercy of the compiler.
	 */
	public static boolean passesTogether(List<TrialResult> trials) {
		return trials.stream().allMatch(TrialResult::isCorrect) && medianRatio(trials) >= LEAST;
	}

	private boolean isCorrect() {
		return this.complete && this.check.state().equals("DONE") && this.check.differences() == 0
				&& this.check.nodes() > 0;
	}

	/** The tables, in Markdown. */
	public String table() {
		long rows = this.firms + this.links;
		return """

				%s: %,d firms, %,d links; all there: %s; %,d node states compared with new ones, %,d differ

				| | seconds | rows/s | of the bare writer | processor seconds | of the bare writer |
				|---|---|---|---|---|---|
				%s%s%s%s
				| while | request | number | median ms | p90 ms | longest ms |
				|---|---|---|---|---|---|
				%s

				apply reaches %.2f of the bare writer (limit 0.50): %s
				""".formatted(this.kind, this.firms, this.links, this.complete, this.check.nodes(),
				this.check.differences(), row("bare `UNWIND` writer", this.bare, rows),
				row("preview (upload, reading, comparing)", this.preview, rows), row("apply", this.apply, rows),
				row("preview and apply", this.preview.and(this.apply), rows), String.join("\n", this.responses),
				ratio(), passes() ? "PASS" : "FAIL");
	}

	private String row(String name, Cost cost, long rows) {
		return "| %s | %.1f | %,.0f | %.2f | %.1f | %.2f |%n".formatted(name, cost.seconds(), rows / cost.seconds(),
				this.bare.seconds() / cost.seconds(), cost.processor(), this.bare.processor() / cost.processor());
	}

}

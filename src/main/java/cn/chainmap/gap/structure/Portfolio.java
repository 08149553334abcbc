package cn.chainmap.gap.structure;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A choice of firms to win, in the order in which they add most (招商组合).
 *
 * @param steps the firms, each with what it adds to those before it
 * @param base the value reached without them
 * @param value the value reached with them
 * @param total the value when nothing is open
 * @param guarantee how good the choice is for certain
 */
public record Portfolio(List<Step> steps, double base, double value, double total, Guarantee guarantee) {

	/** Relative tolerance of comparisons: sums of weights are rounded. */
	static final double TOLERANCE = 1e-9;

	public Portfolio {
		steps = List.copyOf(steps);
	}

	/** Whether it is certain that no choice is better (最优), not only nearly so (近似). */
	@JsonProperty
	public boolean exact() {
		return this.guarantee == Guarantee.OPTIMAL;
	}

	/**
	 * The value reached as a share, 0 to 1: the fixed-base rate (固定基期配套率) when items are
	 * demand lines; {@code null} when the total is 0.
	 */
	@JsonProperty
	public @Nullable Double share() {
		return (this.total > 0) ? Double.valueOf(this.value / this.total) : null;
	}

	/** Ids of the firms, in order. */
	public List<String> firms() {
		return this.steps.stream().map(Step::firm).toList();
	}

	/** Whether a share of the total is reached. */
	public boolean reaches(double target) {
		return this.value >= target * this.total - TOLERANCE * this.total;
	}

	/**
	 * One firm of the portfolio.
	 *
	 * @param firm id of the firm
	 * @param gain what it adds
	 * @param value the value reached with it and those before it
	 */
	public record Step(String firm, double gain, double value) {
	}

}

package cn.chainmap.gap.structure;

import java.util.List;

import cn.chainmap.gap.structure.Choice.Option;

/**
 * The best subset by comparing all: highest value, then fewest firms, then highest
 * severity, then lowest ids.
 */
final class SubsetSearch {

	/** Subsets of up to 4 of 20 firms, the empty one included. */
	static final int MOST_SUBSETS = 6_196;

	static final int MOST_OPTIONS = 20;

	private final List<Option> options;

	private final Choice choice;

	private final int size;

	private final double budget;

	private final double tolerance;

	private List<Option> best = List.of();

	private double bestValue;

	private double bestSeverity;

	private SubsetSearch(List<Option> options, Choice choice, int size, double budget, double total) {
		this.options = options;
		this.choice = choice;
		this.size = size;
		this.budget = budget;
		this.tolerance = total * Portfolio.TOLERANCE;
		this.bestValue = choice.value();
	}

	/** Whether there are few enough subsets of up to this size to compare all. */
	static boolean isSmall(int options, int size) {
		long subsets = 0;
		long ofSize = 1;
		for (int i = 0; i <= Math.min(size, options); i++) {
			subsets += ofSize;
			ofSize = ofSize * (options - i) / (i + 1);
		}
		return options <= MOST_OPTIONS && subsets <= MOST_SUBSETS;
	}

	/**
	 * The best subset.
	 * @param options by id
	 * @param choice where to start; unchanged afterwards
	 */
	static List<Option> best(List<Option> options, Choice choice, int size, double budget, double total) {
		SubsetSearch search = new SubsetSearch(options, choice, size, budget, total);
		search.visit(0);
		return search.best;
	}

	private void visit(int next) {
		if (isBetter()) {
			this.best = this.choice.chosen();
			this.bestValue = this.choice.value();
			this.bestSeverity = this.choice.severity();
		}
		for (int i = next; i < this.options.size() && this.choice.size() < this.size; i++) {
			if (this.choice.fits(this.options.get(i), this.budget)) {
				this.choice.add(this.options.get(i));
				visit(i + 1);
				this.choice.removeLast();
			}
		}
	}

	/** Equals are met with the lowest ids first. */
	private boolean isBetter() {
		double more = this.choice.value() - this.bestValue;
		if (Math.abs(more) > this.tolerance) {
			return more > 0;
		}
		if (this.choice.size() != this.best.size()) {
			return this.choice.size() < this.best.size();
		}
		return this.choice.severity() > this.bestSeverity;
	}

}

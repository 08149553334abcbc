package cn.chainmap.gap.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Firms chosen so far, and what they leave open. The last one can be taken back, which
 * restores the amounts exactly.
 */
final class Choice {

	private final double[] open;

	private final double base;

	private final Deque<double[]> undo = new ArrayDeque<>();

	private final List<Option> chosen = new ArrayList<>();

	private final List<Portfolio.Step> steps = new ArrayList<>();

	private double area;

	private double severity;

	Choice(double base, double[] open) {
		this.base = base;
		this.open = open.clone();
	}

	/** What a firm would add: Σ over its items of min(open amount, its amount). */
	double gain(Option option) {
		double gain = 0;
		for (int i = 0; i < option.items.length; i++) {
			gain += Math.min(this.open[option.items[i]], option.amounts[i]);
		}
		return gain;
	}

	void add(Option option) {
		double gain = gain(option);
		double[] before = new double[option.items.length];
		for (int i = 0; i < before.length; i++) {
			int item = option.items[i];
			before[i] = this.open[item];
			this.open[item] -= Math.min(this.open[item], option.amounts[i]);
		}
		this.undo.push(before);
		this.steps.add(new Portfolio.Step(option.id, gain, value() + gain));
		this.chosen.add(option);
		this.area += option.area;
		this.severity += option.severity;
	}

	void removeLast() {
		Option option = this.chosen.remove(this.chosen.size() - 1);
		double[] before = this.undo.pop();
		for (int i = 0; i < before.length; i++) {
			this.open[option.items[i]] = before[i];
		}
		this.steps.remove(this.steps.size() - 1);
		this.area = this.chosen.stream().mapToDouble(other -> other.area).sum();
		this.severity = this.chosen.stream().mapToDouble(other -> other.severity).sum();
	}

	double value() {
		return this.steps.isEmpty() ? this.base : this.steps.get(this.steps.size() - 1).value();
	}

	int size() {
		return this.chosen.size();
	}

	double severity() {
		return this.severity;
	}

	boolean fits(Option option, double budget) {
		return this.area + option.area <= budget * (1 + Portfolio.TOLERANCE);
	}

	List<Option> chosen() {
		return List.copyOf(this.chosen);
	}

	Portfolio toPortfolio(double total, Guarantee guarantee) {
		return new Portfolio(this.steps, this.base, value(), total, guarantee);
	}

	/**
	 * A candidate in arrays; its area is 0 where area is not limited.
	 */
	static final class Option {

		final String id;

		final int[] items;

		final double[] amounts;

		final double area;

		final double severity;

		Option(Candidate candidate, boolean limited) {
			this.id = candidate.id();
			this.items = candidate.supplies().keySet().stream().mapToInt(Integer::intValue).toArray();
			this.amounts = candidate.supplies().values().stream().mapToDouble(Double::doubleValue).toArray();
			Double needed = candidate.area();
			this.area = (limited && needed != null) ? needed : 0;
			this.severity = candidate.severity();
		}

	}

}

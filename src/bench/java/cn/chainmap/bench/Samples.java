package cn.chainmap.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Times of one operation on one world, in milliseconds.
 */
final class Samples {

	private final List<Double> milliseconds = new ArrayList<>();

	void add(long nanoseconds) {
		this.milliseconds.add(nanoseconds / 1e6);
	}

	double median() {
		return quantile(0.5);
	}

	double p90() {
		return quantile(0.9);
	}

	/** Median, and the ninetieth percentile in brackets. */
	@Override
	public String toString() {
		return format(median()) + " (" + format(p90()) + ")";
	}

	static String format(double value) {
		return String.format((value < 10) ? "%.2f" : (value < 100) ? "%.1f" : "%,.0f", value);
	}

	private double quantile(double share) {
		List<Double> sorted = new ArrayList<>(this.milliseconds);
		Collections.sort(sorted);
		double at = share * (sorted.size() - 1);
		int below = (int) at;
		int above = Math.min(below + 1, sorted.size() - 1);
		return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
	}

}

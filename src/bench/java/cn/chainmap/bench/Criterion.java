package cn.chainmap.bench;

import java.util.OptionalDouble;

/**
 * Something that must hold, as a ratio of two times of this run.
 *
 * @param text what must hold, and of which figures
 * @param figure the ratio; empty when it was not measured
 * @param limit what it is compared with
 * @param atMost whether the limit is the most it may be, or the least
 */
record Criterion(String text, OptionalDouble figure, double limit, boolean atMost) {

	static Criterion atMost(String text, OptionalDouble time, OptionalDouble reference, double limit) {
		return new Criterion(text, ratio(time, reference), limit, true);
	}

	static Criterion atLeast(String text, OptionalDouble time, OptionalDouble reference, double limit) {
		return new Criterion(text, ratio(time, reference), limit, false);
	}

	boolean failed() {
		return this.figure.isPresent()
				&& (this.atMost ? this.figure.getAsDouble() > this.limit : this.figure.getAsDouble() < this.limit);
	}

	String verdict() {
		return this.figure.isEmpty() ? "not measured" : failed() ? "FAIL" : "PASS";
	}

	String ratio() {
		return this.figure.isEmpty() ? "–" : Samples.format(this.figure.getAsDouble());
	}

	String bound() {
		return (this.atMost ? "≤ " : "≥ ") + Samples.format(this.limit);
	}

	private static OptionalDouble ratio(OptionalDouble time, OptionalDouble reference) {
		return (time.isPresent() && reference.isPresent())
				? OptionalDouble.of(time.getAsDouble() / reference.getAsDouble()) : OptionalDouble.empty();
	}

}

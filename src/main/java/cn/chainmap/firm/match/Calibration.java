package cn.chainmap.firm.match;

/**
 * What likeness of a text ({@link NodeTexts}) is worth: how often a node with that
 * likeness was right on the part of the labelled data that may be looked at; see
 * {@code src/docs/matching.md}.
 */
final class Calibration {

	/** Less is not worth anybody's time. */
	static final double LEAST = 0.15;

	/** The most alike is shown with less, for a text that says nothing clearer. */
	static final double LEAST_OF_FIRST = 0.1;

	private static final double[] LIKENESS = { 0.4, 0.5, 0.575, 0.625, 0.675, 0.725 };

	private static final double[] RIGHT = { 0.1, 0.2, 0.3, 0.5, 0.6, 0.7 };

	private Calibration() {
	}

	/** Confidence that a node of this likeness is the right one. */
	static double confidence(double likeness) {
		if (likeness < LIKENESS[0]) {
			return 0;
		}
		for (int i = 1; i < LIKENESS.length; i++) {
			if (likeness <= LIKENESS[i]) {
				double part = (likeness - LIKENESS[i - 1]) / (LIKENESS[i] - LIKENESS[i - 1]);
				return Math.round((RIGHT[i - 1] + part * (RIGHT[i] - RIGHT[i - 1])) * 1000) / 1000.0;
			}
		}
		return RIGHT[RIGHT.length - 1];
	}

}

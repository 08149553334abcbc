package cn.chainmap.lead.target;

/**
 * How likely it is that a firm makes a node when its texts match it so well (校准), between
 * the points measured on links that are known, see {@code src/docs/ranking.md}.
 */
final class TextCalibration {

	/** Never surer than a text can make us. */
	private static final double MOST = 0.7;

	private static final double[][] POINTS = { { 0, 0 }, { 0.15, 0.01 }, { 0.25, 0.04 }, { 0.35, 0.13 }, { 0.45, 0.31 },
			{ 0.55, 0.47 }, { 0.65, 0.51 }, { 0.75, 0.65 }, { 0.85, MOST } };

	private TextCalibration() {
	}

	static double probability(double share) {
		for (int i = 1; i < POINTS.length; i++) {
			if (share <= POINTS[i][0]) {
				double along = (share - POINTS[i - 1][0]) / (POINTS[i][0] - POINTS[i - 1][0]);
				return POINTS[i - 1][1] + along * (POINTS[i][1] - POINTS[i - 1][1]);
			}
		}
		return MOST;
	}

}

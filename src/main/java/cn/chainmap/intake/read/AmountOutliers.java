package cn.chainmap.intake.read;

import java.util.Arrays;

/**
 * Amounts ten thousand times the usual one of their column (数量级异常): somebody wrote yuan
 * where others wrote 10 000 yuan.
 */
final class AmountOutliers {

	private static final int KEPT = 1000;

	private static final int ENOUGH = 10;

	private static final double FACTOR = 9_000;

	private final double[] values = new double[KEPT];

	private int count;

	private double median;

	/** Whether an amount is far from those before it. */
	boolean isOutlier(double amount) {
		if (amount <= 0) {
			return false;
		}
		boolean outlier = this.count >= ENOUGH && (amount > this.median * FACTOR || amount < this.median / FACTOR);
		if (!outlier && this.count < KEPT) {
			this.values[this.count++] = amount;
			if (this.count >= ENOUGH && (this.count < 50 || this.count % 50 == 0)) {
				double[] sorted = Arrays.copyOf(this.values, this.count);
				Arrays.sort(sorted);
				this.median = sorted[this.count / 2];
			}
		}
		return outlier;
	}

}

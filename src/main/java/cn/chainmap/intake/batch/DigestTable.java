package cn.chainmap.intake.batch;

/**
 * Numbers by digest, at 24 bytes an entry: an upload of millions of rows is checked for
 * duplicates and references in memory.
 */
final class DigestTable {

	/** No such entry. */
	static final long NONE = Long.MIN_VALUE;

	private static final int FIRST_SIZE = 1 << 10;

	private long[] high = new long[FIRST_SIZE];

	private long[] low = new long[FIRST_SIZE];

	private long[] values = filled(FIRST_SIZE);

	private int size;

	long get(Digest key) {
		return this.values[slot(key.high(), key.low())];
	}

	void put(Digest key, long value) {
		put(key.high(), key.low(), value);
		if (this.size * 3L > this.values.length * 2L) {
			grow();
		}
	}

	private void put(long first, long second, long value) {
		int slot = slot(first, second);
		if (this.values[slot] == NONE) {
			this.high[slot] = first;
			this.low[slot] = second;
			this.size++;
		}
		this.values[slot] = value;
	}

	private int slot(long first, long second) {
		int mask = this.values.length - 1;
		int slot = (int) second & mask;
		while (this.values[slot] != NONE && (this.high[slot] != first || this.low[slot] != second)) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private void grow() {
		long[] oldHigh = this.high;
		long[] oldLow = this.low;
		long[] oldValues = this.values;
		this.high = new long[oldHigh.length * 2];
		this.low = new long[oldHigh.length * 2];
		this.values = filled(oldHigh.length * 2);
		this.size = 0;
		for (int i = 0; i < oldValues.length; i++) {
			if (oldValues[i] != NONE) {
				put(oldHigh[i], oldLow[i], oldValues[i]);
			}
		}
	}

	private static long[] filled(int length) {
		long[] values = new long[length];
		java.util.Arrays.fill(values, NONE);
		return values;
	}

}

package cn.chainmap.gap.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Lists of neighbours by index, in one array; sorted, each neighbour once.
 */
final class Adjacency {

	private final int[] starts;

	private final int[] targets;

	private Adjacency(int[] starts, int[] targets) {
		this.starts = starts;
		this.targets = targets;
	}

	/**
	 * Neighbours from pairs; the pairs are sorted in place.
	 * @param size number of sources
	 * @param pairs see {@link #pair}, in any order, repeated or not
	 */
	static Adjacency of(int size, long[] pairs) {
		Arrays.sort(pairs);
		int[] starts = new int[size + 1];
		int[] targets = new int[pairs.length];
		int count = 0;
		for (int i = 0; i < pairs.length; i++) {
			if (i == 0 || pairs[i] != pairs[i - 1]) {
				targets[count++] = (int) pairs[i];
				starts[(int) (pairs[i] >>> 32) + 1] = count;
			}
		}
		for (int i = 1; i <= size; i++) {
			starts[i] = Math.max(starts[i], starts[i - 1]);
		}
		return new Adjacency(starts, Arrays.copyOf(targets, count));
	}

	/** One pair: source, then target. */
	static long pair(int source, int target) {
		return ((long) source << 32) | target;
	}

	/** Number of sources. */
	int size() {
		return this.starts.length - 1;
	}

	/** Number of pairs. */
	int pairs() {
		return this.targets.length;
	}

	/** Position of a source's first neighbour; its last ends where the next begins. */
	int start(int source) {
		return this.starts[source];
	}

	int end(int source) {
		return this.starts[source + 1];
	}

	int target(int position) {
		return this.targets[position];
	}

	boolean isEmpty(int source) {
		return start(source) == end(source);
	}

	IntStream of(int source) {
		return Arrays.stream(this.targets, start(source), end(source));
	}

	/** Those that at most so many steps lead to, nearest first, the source left out. */
	IntStream within(int source, int steps) {
		BitSet seen = new BitSet(size());
		seen.set(source);
		int[] found = new int[8];
		int count = 0;
		int from = 0;
		for (int step = 0; step < steps; step++) {
			int to = count;
			for (int i = (step == 0) ? -1 : from; i < to; i++) {
				int at = (i < 0) ? source : found[i];
				for (int position = start(at); position < end(at); position++) {
					int next = target(position);
					if (!seen.get(next)) {
						seen.set(next);
						if (count == found.length) {
							found = Arrays.copyOf(found, 2 * count);
						}
						found[count++] = next;
					}
				}
			}
			from = to;
		}
		return Arrays.stream(found, 0, count);
	}

}

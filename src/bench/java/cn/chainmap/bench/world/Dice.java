package cn.chainmap.bench.world;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random choices that follow from a seed, the name of what is being made, and its number,
 * so that any part of a world can be made without the others.
 */
final class Dice {

	private final SplittableRandom random;

	private Dice(long seed) {
		this.random = new SplittableRandom(seed);
	}

	static Dice of(long seed, String stream, long index) {
		return new Dice(mix(mix(seed + 0x9E3779B97F4A7C15L * stream.hashCode()) + index));
	}

	boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	/** From 0 up to, not including, the bound. */
	int below(int bound) {
		return this.random.nextInt(bound);
	}

	/** The same, small numbers more often: half of the draws are in the first quarter. */
	int skewedBelow(int bound) {
		double draw = this.random.nextDouble();
		return (int) (draw * draw * bound);
	}

	double between(double low, double high) {
		return low + (high - low) * this.random.nextDouble();
	}

	<T> T pick(List<T> values) {
		return values.get(below(values.size()));
	}

	<T> void shuffle(List<T> values) {
		for (int i = values.size() - 1; i > 0; i--) {
			Collections.swap(values, i, below(i + 1));
		}
	}

	// The finaliser of SplitMix64: neighbouring numbers give unrelated seeds.
	private static long mix(long value) {
		long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

}

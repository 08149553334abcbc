package cn.chainmap.bench;

import java.util.function.Supplier;

/**
 * How an operation is run on one world.
 *
 * @param before what must be done first; not timed
 * @param run what is timed
 * @param after what takes it back; not timed
 */
record Probe(Runnable before, Supplier<?> run, Runnable after) {

	static Probe of(Supplier<?> run) {
		return new Probe(() -> {
		}, run, () -> {
		});
	}

	static Probe of(Runnable before, Supplier<?> run) {
		return new Probe(before, run, () -> {
		});
	}

}

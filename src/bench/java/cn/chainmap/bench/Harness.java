package cn.chainmap.bench;

import java.util.List;
import java.util.Map;

import cn.chainmap.bench.Operation.Pace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times operations in interleaved rounds (交错轮次): each round runs everything once on every
 * world, and each round begins with another world, so that a disturbance from outside
 * meets all alike and ratios stay fair.
 */
final class Harness {

	private static final Logger logger = LoggerFactory.getLogger(Harness.class);

	private static final int SLOW_WARM_UP = 2;

	private final List<OpenWorld> worlds;

	private final List<Map<Operation, Probe>> probes;

	private final Results results = new Results();

	/** Keeps answers from being optimised away. */
	private volatile @Nullable Object sink;

	Harness(List<OpenWorld> worlds, List<Map<Operation, Probe>> probes) {
		this.worlds = List.copyOf(worlds);
		this.probes = List.copyOf(probes);
	}

	Results measure(BenchOptions options) {
		rounds(Pace.QUICK, options.warmUp(), false);
		rounds(Pace.QUICK, options.rounds(), true);
		rounds(Pace.WRITING, options.warmUp(), false);
		rounds(Pace.WRITING, options.rounds(), true);
		rounds(Pace.SLOW, SLOW_WARM_UP, false);
		rounds(Pace.SLOW, options.slowRounds(), true);
		return this.results;
	}

	private void rounds(Pace pace, int count, boolean keep) {
		logger.info("{} rounds, {}: {}", keep ? "Measured" : "Warm-up", pace, count);
		System.gc();
		for (int round = 0; round < count; round++) {
			for (Operation operation : Operation.values()) {
				if (operation.pace() == pace) {
					round(operation, round, keep);
				}
			}
		}
	}

	private void round(Operation operation, int round, boolean keep) {
		for (int i = 0; i < this.worlds.size(); i++) {
			int world = (i + round) % this.worlds.size();
			Probe probe = this.probes.get(world).get(operation);
			if (probe != null) {
				long time = time(probe);
				if (keep) {
					this.results.add(operation, this.worlds.get(world).world().size(), time);
				}
			}
		}
	}

	private long time(Probe probe) {
		probe.before().run();
		long start = System.nanoTime();
		this.sink = probe.run().get();
		long time = System.nanoTime() - start;
		probe.after().run();
		return time;
	}

}

package cn.chainmap.gap;

import java.time.Duration;
import java.time.LocalDate;

import cn.chainmap.graph.GraphVersion;

/**
 * An analysis that was made, and how long it may be shown. Portions of an import follow
 * each other several times a second, and each would call for a new analysis.
 */
final class KeptAnalysis {

	/** How far what is shown may lag behind the portions of an import. */
	static final Duration LONGEST_LAG = Duration.ofSeconds(60);

	/**
	 * Before this lag no new analysis is made for portions only: the engine plans its
	 * queries anew for a store that has grown, and the import waits for part of it.
	 */
	static final Duration SHORTEST_LAG = Duration.ofSeconds(30);

	private final PlaceAnalysis analysis;

	/** When it was last known to be of the graph as it was then. */
	private volatile long currentAt;

	/**
	 * @param begun when it was begun, on the clock of {@link System#nanoTime}
	 */
	KeptAnalysis(PlaceAnalysis analysis, long begun) {
		this.analysis = analysis;
		this.currentAt = begun;
	}

	PlaceAnalysis analysis() {
		return this.analysis;
	}

	/**
	 * Whether it is of this version, or behind it by nothing but portions of imports of
	 * the last minute.
	 */
	boolean mayBeShown(GraphVersion version, LocalDate since, long now) {
		if (this.analysis.isOf(version, since)) {
			this.currentAt = now;
			return true;
		}
		return this.analysis.isFinal(since) && version.hasOnlyPortionsSince(this.analysis.version())
				&& now - this.currentAt < LONGEST_LAG.toNanos();
	}

	/** Whether it lags so far that the next one is to be made. */
	boolean isDue(long now) {
		return now - this.currentAt > SHORTEST_LAG.toNanos();
	}

}

package cn.chainmap.gap;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * Keeps what was worked out from a snapshot for as long as the snapshot itself is kept;
 * the next version of the graph brings another snapshot, and with it another answer. The
 * answer must not refer to the snapshot.
 *
 * @param <T> type of the answer
 */
public final class PerSnapshot<T> {

	private final Map<Snapshot, T> answers = new WeakHashMap<>();

	private final Function<Snapshot, T> work;

	/** Keeps the answers of some work. */
	public PerSnapshot(Function<Snapshot, T> work) {
		this.work = work;
	}

	/** The answer for a snapshot; worked out once, while others who ask wait. */
	public synchronized T get(Snapshot snapshot) {
		return this.answers.computeIfAbsent(snapshot, this.work);
	}

}

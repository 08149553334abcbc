package cn.chainmap.intake.batch;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How far work on a batch has come (进度); its fields are read by other threads.
 */
final class Progress {

	private final AtomicBoolean cancelled = new AtomicBoolean();

	private volatile String phase;

	private volatile long done;

	private volatile long total;

	Progress(String phase, long total) {
		this.phase = phase;
		this.total = total;
	}

	void cancel() {
		this.cancelled.set(true);
	}

	boolean isCancelled() {
		return this.cancelled.get();
	}

	void start(String what, long all) {
		this.phase = what;
		this.done = 0;
		this.total = all;
	}

	void done(long number) {
		this.done = number;
	}

	View view() {
		long all = this.total;
		long now = this.done;
		return new View(this.phase, now, all, (all > 0) ? (int) Math.min(100, now * 100 / all) : 0);
	}

	/**
	 * @param phase what is being done
	 * @param done rows or portions done
	 * @param total all of them; -1 for unknown
	 * @param percent whole percent
	 */
	record View(String phase, long done, long total, int percent) {
	}

}

package cn.chainmap.graph;

import org.springframework.context.SmartLifecycle;

/**
 * Something done once, in its {@link StartupPhase}, before the web server opens.
 */
public abstract class StartupStep implements SmartLifecycle {

	private final int phase;

	private volatile boolean running;

	/**
	 * @param phase one of the constants of {@link StartupPhase}
	 */
	protected StartupStep(int phase) {
		this.phase = phase;
	}

	/**
	 * Does it. What it throws ends the start.
	 */
	protected abstract void run();

	@Override
	public final void start() {
		run();
		this.running = true;
	}

	@Override
	public final void stop() {
		this.running = false;
	}

	@Override
	public final boolean isRunning() {
		return this.running;
	}

	@Override
	public final int getPhase() {
		return this.phase;
	}

}

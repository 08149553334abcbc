package cn.chainmap.intake.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long the processor works on something; unlike the clock it does not depend on what
 * else the machine does.
 */
final class CpuTime {

	private CpuTime() {
	}

	static Duration of(Runnable work) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		work.run();
		return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
	}

}

package cn.chainmap.bench.imports;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * What something took. The processor time is of the whole program, with compiler, garbage
 * collector and requests that came in meanwhile; it says what an unquiet machine hides.
 *
 * @param seconds by the clock
 * @param processor seconds of processor time
 */
public record Cost(double seconds, double processor) {

	static final Cost NONE = new Cost(0, 0);

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	static Start start() {
		return new Start(System.nanoTime(), SYSTEM.getProcessCpuTime());
	}

	Cost and(Cost other) {
		return new Cost(this.seconds + other.seconds, this.processor + other.processor);
	}

	/** When it began. */
	record Start(long clock, long processor) {

		Cost end() {
			return new Cost((System.nanoTime() - this.clock) / 1e9,
					(SYSTEM.getProcessCpuTime() - this.processor) / 1e9);
		}

	}

}

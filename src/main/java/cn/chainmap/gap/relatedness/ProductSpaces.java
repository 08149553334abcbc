package cn.chainmap.gap.relatedness;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import cn.chainmap.graph.GraphVersion;
import cn.chainmap.graph.GraphVersions;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Keeps the product space of the newest version of the graph. It is made from all links
 * there are, so it is made beside the request. Where that is quick the request waits and
 * always has the newest; where it takes long the request takes the last one that was
 * made, or none, and a new one is made no more often than a tenth of the time allows: one
 * firm more or less hardly moves it.
 */
@Component
class ProductSpaces {

	private static final Logger log = LoggerFactory.getLogger(ProductSpaces.class);

	private static final long LONGEST_WAIT_NANOS = Duration.ofSeconds(2).toNanos();

	private static final long QUICK_NANOS = Duration.ofMillis(300).toNanos();

	private static final int REST = 9;

	private static final int REST_WHILE_MOVING = 30;

	private final RegionReader reader;

	private final GraphVersions versions;

	private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "product-space");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable Kept kept;

	private @Nullable Future<Kept> running;

	ProductSpaces(RegionReader reader, GraphVersions versions) {
		this.reader = reader;
		this.versions = versions;
	}

	/** The space; empty while the first one is being made. */
	Optional<ProductSpace> find() {
		GraphVersion version = this.versions.get();
		long deadline = System.nanoTime() + LONGEST_WAIT_NANOS;
		while (true) {
			Future<Kept> work;
			synchronized (this) {
				Kept last = this.kept;
				if (last != null && (last.covers(version) || !mayStart(last) || last.isOfAMomentAgo(version))) {
					return Optional.of(last.space());
				}
				work = start();
				if (last != null && last.nanos() > QUICK_NANOS) {
					return Optional.of(last.space());
				}
			}
			if (!await(work, deadline - System.nanoTime())) {
				return last();
			}
		}
	}

	@PreDestroy
	void stop() {
		this.worker.shutdown();
	}

	private synchronized Optional<ProductSpace> last() {
		return Optional.ofNullable(this.kept).map(Kept::space);
	}

	// Only under the lock.
	private Future<Kept> start() {
		Future<Kept> work = this.running;
		if (work == null || work.isDone()) {
			work = this.worker.submit(this::make);
			this.running = work;
		}
		return work;
	}

	private static boolean mayStart(Kept last) {
		return last.nanos() <= QUICK_NANOS || System.nanoTime() - last.madeAt() > REST * last.nanos();
	}

	private Kept make() {
		long start = System.nanoTime();
		// First the version: what is written in between makes the space newer than it
		// says,
		// never older.
		GraphVersion version = this.versions.get();
		ProductSpace space = this.reader.readSpace();
		long end = System.nanoTime();
		Kept made = new Kept(version, space, end - start, end);
		synchronized (this) {
			this.kept = made;
		}
		return made;
	}

	private static boolean await(Future<Kept> work, long nanos) {
		try {
			work.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			log.warn("Relatedness could not be computed", ex.getCause());
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * A space that was made.
	 *
	 * @param version of which version of the graph
	 * @param space the space
	 * @param nanos how long it took
	 * @param madeAt when it was finished, on the clock of {@link System#nanoTime}
	 */
	private record Kept(GraphVersion version, ProductSpace space, long nanos, long madeAt) {

		/** While an import is being written, each portion would call for a new one. */
		boolean isOfAMomentAgo(GraphVersion now) {
			return now.hasOnlyPortionsSince(this.version)
					&& System.nanoTime() - this.madeAt < Math.max(LONGEST_WAIT_NANOS, REST_WHILE_MOVING * this.nanos);
		}

		boolean covers(GraphVersion wanted) {
			return this.version.epoch().equals(wanted.epoch()) && this.version.number() >= wanted.number();
		}

	}

}

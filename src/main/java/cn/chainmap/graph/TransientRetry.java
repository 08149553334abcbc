package cn.chainmap.graph;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import cn.chainmap.shared.DatabaseFailures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does again what failed for a reason of the moment (deadlock, lock not to be had in
 * time, memory): at most three times in all, after 0.1 and 0.5 s and a little. Only work
 * that may be repeated, and only as a whole: inside a transaction that has failed nothing
 * can be saved, so there the one who opened it repeats.
 */
public final class TransientRetry {

	private static final Logger logger = LoggerFactory.getLogger(TransientRetry.class);

	private static final List<Duration> PAUSES = List.of(Duration.ofMillis(100), Duration.ofMillis(500));

	private TransientRetry() {
	}

	/** Does work that has a transaction of its own, or is one. */
	public static <T> T ofOwnTransaction(Supplier<T> work) {
		for (Duration pause : PAUSES) {
			try {
				return work.get();
			}
			catch (RuntimeException ex) {
				if (!DatabaseFailures.isTransient(ex)) {
					throw ex;
				}
				logger.warn("Trying again after a failure of the moment: {}", ex.getMessage());
				sleep(pause, ex);
			}
		}
		return work.get();
	}

	/** Does work that joins the current transaction, or is one by itself. */
	static <T> T outsideTransactions(Supplier<T> work) {
		return TransactionSynchronizationManager.isActualTransactionActive() ? work.get() : ofOwnTransaction(work);
	}

	private static void sleep(Duration pause, RuntimeException failure) {
		try {
			Thread.sleep(pause.toMillis() + ThreadLocalRandom.current().nextLong(pause.toMillis()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failure;
		}
	}

}

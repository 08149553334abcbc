package cn.chainmap.graph;

import java.util.concurrent.atomic.AtomicInteger;

import cn.chainmap.shared.DatabaseFailures;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What is done again, and how often.
 */
class TransientRetryTests {

	private final AtomicInteger tries = new AtomicInteger();

	@Test
	void doesAgainWhatFailedForTheMoment() {
		String answer = TransientRetry.ofOwnTransaction(() -> {
			if (this.tries.incrementAndGet() < 3) {
				throw new IllegalStateException(deadlock());
			}
			return "done";
		});
		assertThat(answer).isEqualTo("done");
		assertThat(this.tries).hasValue(3);
	}

	@Test
	void givesUpAfterTheThirdTime() {
		assertThatThrownBy(() -> TransientRetry.ofOwnTransaction(() -> {
			this.tries.incrementAndGet();
			throw deadlock();
		})).isInstanceOf(TransientException.class);
		assertThat(this.tries).hasValue(3);
	}

	@Test
	void doesMistakesOnce() {
		assertThatThrownBy(() -> TransientRetry.ofOwnTransaction(() -> {
			this.tries.incrementAndGet();
			throw new ClientException("Neo.ClientError.Statement.SyntaxError", "no");
		})).isInstanceOf(ClientException.class);
		assertThat(this.tries).hasValue(1);
	}

	@Test
	void tellsFailuresApart() {
		assertThat(DatabaseFailures.isTransient(new IllegalStateException(deadlock()))).isTrue();
		assertThat(DatabaseFailures.isTransient(new ServiceUnavailableException("gone"))).isFalse();
		assertThat(DatabaseFailures.isUnavailable(new IllegalStateException(new ServiceUnavailableException("gone"))))
			.isTrue();
		ClientException timedOut = new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "30s");
		assertThat(DatabaseFailures.isCutOff(timedOut)).isTrue();
		assertThat(DatabaseFailures.isTransient(timedOut)).isFalse();
		assertThat(DatabaseFailures.isTransient(new IllegalArgumentException("no"))).isFalse();
	}

	private static TransientException deadlock() {
		return new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "two waited for each other");
	}

}

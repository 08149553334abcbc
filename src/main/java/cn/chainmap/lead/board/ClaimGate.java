package cn.chainmap.lead.board;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import cn.chainmap.graph.CypherRunner;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one writer of claims after the other through. The lock in the database decides,
 * also between several programs on one database; the queue in front of it only keeps
 * those who wait from holding a connection each.
 */
@Component
class ClaimGate {

	private final ReentrantLock turn = new ReentrantLock(true);

	private final TransactionTemplate transaction;

	private final CypherRunner cypher;

	ClaimGate(PlatformTransactionManager transactions, CypherRunner cypher) {
		this.transaction = new TransactionTemplate(transactions);
		this.cypher = cypher;
	}

	/** Does work on claims in a transaction that holds the lock of all claims. */
	<T> T inTurn(Supplier<T> work) {
		this.turn.lock();
		try {
			return Objects.requireNonNull(this.transaction.execute(status -> {
				this.cypher.get("lead/lock-claims", Map.of(), row -> row.get("turn").asLong());
				return work.get();
			}));
		}
		finally {
			this.turn.unlock();
		}
	}

}

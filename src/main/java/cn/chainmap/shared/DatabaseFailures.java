package cn.chainmap.shared;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Tells failures of the moment from mistakes: the first go away by themselves.
 */
public final class DatabaseFailures {

	private DatabaseFailures() {
	}

	/**
	 * Whether the same work may well succeed a moment later: a deadlock, a lock that was
	 * not to be had in time, memory that ran short.
	 */
	public static boolean isTransient(Throwable failure) {
		return causes(failure, cause -> cause instanceof RetryableException && !(cause instanceof ClientException)
				&& !isUnreachable(cause)
				|| cause instanceof Neo4jException database && code(database).startsWith("Neo.TransientError."));
	}

	/** Whether the database ended the work because it took too long or was stopping. */
	public static boolean isCutOff(Throwable failure) {
		return causes(failure,
				cause -> cause instanceof Neo4jException database
						&& (code(database).startsWith("Neo.ClientError.Transaction.TransactionTimedOut")
								|| code(database).startsWith("Neo.ClientError.Transaction.TransactionTerminated")
								|| code(database).endsWith(".DatabaseUnavailable")));
	}

	/** Whether the database cannot be reached, or has no connection left. */
	public static boolean isUnavailable(Throwable failure) {
		return causes(failure, cause -> isUnreachable(cause) || cause instanceof ClientException
				&& String.valueOf(cause.getMessage()).contains("connection from the pool"));
	}

	private static boolean isUnreachable(Throwable cause) {
		return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException;
	}

	private static String code(Neo4jException failure) {
		return String.valueOf(failure.code());
	}

	private static boolean causes(Throwable failure, java.util.function.Predicate<Throwable> wanted) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (wanted.test(cause)) {
				return true;
			}
		}
		return false;
	}

}

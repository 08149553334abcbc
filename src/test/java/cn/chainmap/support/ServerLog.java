package cn.chainmap.support;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * What the server logged about requests that failed: an answer tells only a number, a
 * test that fails should tell the cause as well.
 */
public final class ServerLog {

	private static final int MOST_KEPT = 20;

	private static final ConcurrentLinkedDeque<String> failures = new ConcurrentLinkedDeque<>();

	private ServerLog() {
	}

	/** Begins to listen; once is enough for all tests. */
	public static synchronized void listen() {
		if (LoggerFactory.getLogger("cn.chainmap.web") instanceof Logger logger
				&& logger.getAppender(ServerLog.class.getName()) == null) {
			Keeper keeper = new Keeper();
			keeper.setName(ServerLog.class.getName());
			keeper.setContext(logger.getLoggerContext());
			keeper.start();
			logger.addAppender(keeper);
		}
	}

	/** What was logged under the number in an answer. */
	public static String causeOf(String answer) {
		return find(answer).map(cause -> "\nlogged by the server: " + cause).orElse("");
	}

	private static Optional<String> find(String answer) {
		return failures.stream().filter(failure -> {
			int number = failure.indexOf('(');
			return number >= 0 && failure.length() > number + 9
					&& answer.contains(failure.substring(number + 1, number + 9));
		}).findFirst();
	}

	private static final class Keeper extends AppenderBase<ILoggingEvent> {

		@Override
		protected void append(ILoggingEvent event) {
			failures.addFirst(event.getFormattedMessage() + "\n" + ((event.getThrowableProxy() != null)
					? ThrowableProxyUtil.asString(event.getThrowableProxy()) : ""));
			while (failures.size() > MOST_KEPT) {
				failures.pollLast();
			}
		}

	}

}

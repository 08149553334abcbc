package cn.chainmap.bench;

import java.util.concurrent.atomic.AtomicInteger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Counts the statements that are sent to the database, by the line the framework logs for
 * each.
 */
final class StatementCounter {

	private StatementCounter() {
	}

	static int count(Runnable action) {
		Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
		Level level = logger.getLevel();
		AtomicInteger statements = new AtomicInteger();
		AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {

			@Override
			protected void append(ILoggingEvent event) {
				if (event.getLevel() == Level.DEBUG) {
					statements.incrementAndGet();
				}
			}

		};
		appender.setContext(logger.getLoggerContext());
		appender.start();
		logger.addAppender(appender);
		logger.setAdditive(false);
		logger.setLevel(Level.DEBUG);
		try {
			action.run();
		}
		finally {
			logger.setLevel(level);
			logger.setAdditive(true);
			logger.detachAppender(appender);
		}
		return statements.get();
	}

}

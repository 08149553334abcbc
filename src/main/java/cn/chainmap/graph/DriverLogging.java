package cn.chainmap.graph;

import org.neo4j.driver.Config;
import org.neo4j.driver.Logging;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * The driver logs as everything else does. Its own default writes every message with all
 * its parameters into a text before it asks whether that is logged at all, which takes as
 * long as sending thousands of rows.
 */
@Component
class DriverLogging implements ConfigBuilderCustomizer {

	@Override
	@SuppressWarnings("deprecation")
	public void customize(Config.ConfigBuilder builder) {
		builder.withLogging(Logging.slf4j());
	}

}

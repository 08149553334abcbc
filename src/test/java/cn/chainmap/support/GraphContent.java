package cn.chainmap.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * What the shared database holds at the moment, so that the seed is not loaded twice in a
 * row.
 */
final class GraphContent {

	private static boolean seeded;

	private GraphContent() {
	}

	static boolean isSeeded() {
		return seeded;
	}

	static void markSeeded() {
		seeded = true;
	}

	static ApplicationContext application(ExtensionContext context) {
		return SpringExtension.getApplicationContext(context);
	}

	static void clear(ExtensionContext context) {
		seeded = false;
		GraphReset.clear(application(context).getBean(Driver.class));
	}

}

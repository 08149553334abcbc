package cn.chainmap.support;

import java.util.Comparator;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Runs the tests that need no database first, then those that empty it, then those that
 * read the seed, each by name: the seed, and what Spring keeps of it, is loaded once and
 * not between any two of them, and an order that fails somewhere fails everywhere.
 */
class GraphOrder implements ClassOrderer {

	@Override
	public void orderClasses(ClassOrdererContext context) {
		context.getClassDescriptors()
			.sort(Comparator.comparing(GraphOrder::turn).thenComparing(test -> test.getTestClass().getName()));
	}

	private static int turn(ClassDescriptor test) {
		if (test.isAnnotated(SeedTest.class)) {
			return 2;
		}
		return test.isAnnotated(GraphTest.class) ? 1 : 0;
	}

}

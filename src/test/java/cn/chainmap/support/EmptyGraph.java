package cn.chainmap.support;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Empties the shared database before each test.
 */
class EmptyGraph implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		GraphContent.clear(context);
	}

}

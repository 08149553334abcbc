package cn.chainmap.support;

import cn.chainmap.intake.SeedLoader;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fills the shared database with the Dazu seed, unless it holds it already.
 */
class SeededGraph implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		if (!GraphContent.isSeeded()) {
			GraphContent.clear(context);
			SeedLoader.load(GraphContent.application(context), "dazu");
			GraphContent.markSeeded();
		}
	}

}

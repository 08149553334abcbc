package cn.chainmap.graph;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers, until the transaction ends, that it has advanced the version of the graph.
 */
final class VersionAdvance {

	private boolean advanced;

	private boolean templates;

	private boolean others;

	private boolean portion;

	private VersionAdvance() {
	}

	static VersionAdvance ofTransaction() {
		if (TransactionSynchronizationManager.getResource(VersionAdvance.class) instanceof VersionAdvance known) {
			return known;
		}
		VersionAdvance advance = new VersionAdvance();
		TransactionSynchronizationManager.bindResource(VersionAdvance.class, advance);
		TransactionSynchronizationManager.registerSynchronization(new Unbinding(advance));
		return advance;
	}

	/** What this transaction writes is a portion of an import. */
	void markPortion() {
		this.portion = true;
	}

	boolean ofPortion() {
		return this.portion;
	}

	boolean isNeeded(boolean ofTemplates, boolean ofOthers) {
		return !this.advanced || ofTemplates && !this.templates || ofOthers && !this.others;
	}

	void done(boolean ofTemplates, boolean ofOthers) {
		this.advanced = true;
		this.templates |= ofTemplates;
		this.others |= ofOthers;
	}

	/**
	 * Keeps it with its own transaction when another one runs in between.
	 */
	private static final class Unbinding implements TransactionSynchronization {

		private final VersionAdvance advance;

		Unbinding(VersionAdvance advance) {
			this.advance = advance;
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResourceIfPossible(VersionAdvance.class);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(VersionAdvance.class, this.advance);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(VersionAdvance.class);
		}

	}

}

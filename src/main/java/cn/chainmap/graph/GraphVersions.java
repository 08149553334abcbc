package cn.chainmap.graph;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the version of the graph, and reads under it. A write advances it by itself, see
 * {@link CypherRunner}.
 */
@Component
public class GraphVersions {

	/** Modules whose files change what gap work is computed from. */
	static final Set<String> COUNTED_MODULES = Set.of("chain", "firm", "park");

	/** Those of them that hold the chain templates. */
	static final Set<String> TEMPLATE_MODULES = Set.of("chain");

	/**
	 * What follows from what firms make; everything else is what an analysis may take
	 * over when only these were written.
	 */
	static final Set<String> OF_PRODUCTS = Set.of("PRODUCES", "CLOSED_MAKER", "LOCAL_STATE");

	/** The first reading after a start plans many queries at once, on any machine. */
	private static final int SECONDS_HELD = 180;

	private final CypherRunner cypher;

	private final TransactionTemplate held;

	private final TransactionTemplate reading;

	GraphVersions(CypherRunner cypher, PlatformTransactionManager transactionManager) {
		this.cypher = cypher;
		this.held = new TransactionTemplate(transactionManager);
		this.held.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.held.setTimeout(SECONDS_HELD);
		this.reading = new TransactionTemplate(transactionManager);
		this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.reading.setReadOnly(true);
		this.reading.setTimeout(SECONDS_HELD);
	}

	/** The version now. */
	public GraphVersion get() {
		return this.cypher.get("graph/find-version", Map.of(), GraphVersions::version);
	}

	/**
	 * Reads something, all of it of one moment (一致快照): reads it, and sees to it that no
	 * write came in between; if one did, again while no write is under way. Writers do
	 * not wait for the first reading, which is the long one: it plans the queries.
	 * @param reader reads only, and may be called several times
	 */
	public <T> T readAtOnce(Function<GraphVersion, T> reader) {
		GraphVersion before = get();
		T result = TransientRetry.ofOwnTransaction(() -> this.reading.execute(status -> reader.apply(before)));
		// Under the lock a commit is either not begun or complete.
		if (result != null && before.equals(readHeld(Function.identity()))) {
			return result;
		}
		return readHeld(reader);
	}

	/**
	 * Takes the lock that every writing transaction takes, before anything is read: what
	 * the caller's transaction reads from here on nobody else changes until it ends.
	 * @return a number that no write before this one has borne
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long lock() {
		return this.cypher.get("graph/hold-version", Map.of(), GraphVersions::version).number() + 1;
	}

	/**
	 * As {@link #lock}, for a transaction that writes a portion of an import or takes it
	 * back: while portions follow each other several times a second, what was kept a
	 * moment ago may still be shown, see {@link GraphVersion#hasOnlyPortionsSince}.
	 * @param others whether anything but what firms make is written
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long lockForPortion(boolean others) {
		VersionAdvance advance = VersionAdvance.ofTransaction();
		advance.markPortion();
		long version = advance(false, others, true);
		advance.done(false, others);
		return version;
	}

	private long advance(boolean templates, boolean others, boolean portion) {
		return this.cypher.get("graph/advance-version",
				Map.of("templates", templates, "others", others, "portion", portion),
				row -> row.get("version").asLong());
	}

	/** After the last portion of an import: nothing that was kept before is shown. */
	@Transactional
	public void endPortions() {
		advance(false, false, false);
	}

	/** Whether anybody waits for the lock. */
	public boolean isAwaited() {
		return this.cypher.isVersionAwaited();
	}

	/**
	 * Reads something while no write is under way, so that all of it is of one moment.
	 * Writers wait meanwhile: for what is kept, not for what every screen needs. Repeated
	 * when it fails for a reason of the moment, so the reader must only read.
	 */
	public <T> T readHeld(Function<GraphVersion, T> reader) {
		T result = TransientRetry.ofOwnTransaction(() -> this.held
			.execute(status -> reader.apply(this.cypher.get("graph/hold-version", Map.of(), GraphVersions::version))));
		if (result == null) {
			throw new IllegalStateException("A reader must return something");
		}
		return result;
	}

	private static GraphVersion version(Record row) {
		return new GraphVersion(row.get("epoch").asString(""), row.get("version").asLong(),
				row.get("templates").asLong(), row.get("others").asLong(), row.get("portions").asLong());
	}

}

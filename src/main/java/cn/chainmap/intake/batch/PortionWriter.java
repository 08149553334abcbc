package cn.chainmap.intake.batch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import cn.chainmap.graph.CypherFailure;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.intake.fact.Statements;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes one portion (分段) of a batch: one transaction, which also notes the portion's
 * number. What was and what became stands in the journal, on the disk, before the
 * transaction commits. A portion whose number is noted is not written again.
 */
@Component
class PortionWriter {

	private static final Logger logger = LoggerFactory.getLogger(PortionWriter.class);

	private static final int SECONDS = 300;

	private static final int TRIES = 5;

	private static final long MILLIS_TO_GIVE_WAY = 5;

	private static final int MOST_TO_GIVE_WAY = 4;

	private final Images images;

	private final Batches batches;

	private final GraphVersions versions;

	private final Statements statements;

	private final Clock clock;

	private final TransactionTemplate transaction;

	PortionWriter(Images images, Batches batches, GraphVersions versions, Statements statements, Clock clock,
			PlatformTransactionManager transactionManager) {
		this.images = images;
		this.batches = batches;
		this.versions = versions;
		this.statements = statements;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactionManager);
		this.transaction.setTimeout(SECONDS);
	}

	/** Makes a portion ready; meant for another thread than the one that writes. */
	ReadyPortion ready(Portion portion) {
		if (!portion.isNew()) {
			return ReadyPortion.of(portion);
		}
		List<Image> images = portion.changes()
			.stream()
			.map(change -> StatedValues.unmarked(change.key(), null, change.stated()))
			.toList();
		return this.images.of(portion.kind())
			.ready(images)
			.map(additions -> new ReadyPortion(portion, additions, entries(portion, Map.of(), additions.images())))
			.orElseGet(() -> ReadyPortion.of(portion));
	}

	/**
	 * Writes a portion, unless it stands in the graph already.
	 * @return rows that were left out, as somebody has changed their things since
	 */
	List<Change> write(ReadyPortion portion) {
		try {
			return retried(() -> this.transaction.execute(status -> writeOnce(portion)));
		}
		catch (CypherFailure ex) {
			if (portion.additions() == null || !ex.isTaken()) {
				throw ex;
			}
			// Somebody has added one of them since: each is looked at.
			return write(ReadyPortion.of(portion.portion()));
		}
	}

	/** Does work in one transaction, again when it failed for a passing reason. */
	<T> T inTransaction(Supplier<T> work) {
		return retried(() -> this.transaction.execute(status -> work.get()));
	}

	private List<Change> writeOnce(ReadyPortion ready) {
		Portion portion = ready.portion();
		Batch batch = this.batches.lock(portion.batch());
		if (batch.number("done") >= portion.number()) {
			return List.of();
		}
		// Of links it is mostly what firms make; what they need is counted when it comes.
		long version = this.versions.lockForPortion(portion.kind() != SheetKind.FIRM_NODES);
		Mark mark = new Mark(portion.batch(), version, portion.by(), now().substring(0, 10));
		ImageStore store = this.images.of(portion.kind());
		if (ready.additions() == null) {
			return change(batch, portion, store, mark);
		}
		ReadyPortion current = ready.additions().context().equals(store.context()) ? ready : ready(portion);
		return add(batch, portion, Objects.requireNonNull(current.additions()), current.journal(), mark);
	}

	/**
	 * Things that were not there: they are written without being read first, and the
	 * journal goes to the disk meanwhile. What is there by now is left as it is.
	 */
	private List<Change> add(Batch batch, Portion portion, Additions additions, List<String> entries, Mark mark) {
		ImageStore store = this.images.of(portion.kind());
		List<Image> images = additions.images();
		List<String> prepared = store.prepare(images);
		CompletableFuture<Void> journal = CompletableFuture.runAsync(() -> journal(portion, prepared, entries));
		Set<String> there;
		try {
			there = store.add(additions, mark);
		}
		finally {
			// Also before the transaction is tried again.
			journal.join();
		}
		if (there.isEmpty()) {
			note(batch, portion, images.size(), 0, 0);
			return List.of();
		}
		List<Image> added = images.stream().filter(image -> !there.contains(image.key())).toList();
		journal(portion, prepared, entries(portion, Map.of(), added));
		Map<String, Image> now = store.read(there);
		List<Change> conflicts = portion.changes()
			.stream()
			.filter(change -> there.contains(change.key()) && !isSaid(now.get(change.key()), change))
			.toList();
		conflicts(portion, conflicts);
		note(batch, portion, added.size(), 0, conflicts.size());
		return conflicts;
	}

	private List<Change> change(Batch batch, Portion portion, ImageStore store, Mark mark) {
		List<Change> changes = portion.changes();
		List<Change> conflicts = new ArrayList<>();
		Map<String, Image> before = store.read(changes.stream().map(Change::key).toList());
		List<Image> after = new ArrayList<>();
		for (Change change : changes) {
			Image now = before.get(change.key());
			if (isSaid(now, change)) {
				continue;
			}
			if (Digest.of(now).equals(change.seen())) {
				after.add(StatedValues.apply(change.key(), now, change.stated(), mark));
			}
			else {
				conflicts.add(change);
			}
		}
		List<String> prepared = after.isEmpty() ? List.of() : store.prepare(after);
		List<Image> complete = after.isEmpty() ? List.of() : store.complete(after, before);
		store.write(complete);
		this.statements.add(portion.kind(), before, complete, portion.batch(), portion.by(), now());
		journal(portion, prepared, entries(portion, before, complete));
		conflicts(portion, conflicts);
		long added = complete.stream().filter(image -> !before.containsKey(image.key())).count();
		note(batch, portion, added, complete.size() - added, conflicts.size());
		return conflicts;
	}

	/** Whether somebody has said the same since. */
	private static boolean isSaid(@Nullable Image now, Change change) {
		return now != null && StatedValues.differences(now, change.stated()).isEmpty();
	}

	private void journal(Portion portion, List<String> prepared, List<String> entries) {
		List<String> lines = new ArrayList<>(entries.size() + 1);
		lines.add(Json.write(Map.of("kind", portion.kind().name(), "prepared", prepared)));
		lines.addAll(entries);
		BatchFiles.writeDurably(this.batches.files(portion.batch()).journal(portion.number()), lines);
	}

	private static List<String> entries(Portion portion, Map<String, Image> before, List<Image> after) {
		return after.stream()
			.map(image -> new JournalEntry(portion.kind(), image.key(), before.get(image.key()), image).line())
			.toList();
	}

	private void conflicts(Portion portion, List<Change> conflicts) {
		if (!conflicts.isEmpty()) {
			BatchFiles.writeDurably(this.batches.files(portion.batch()).stage("conflict", "" + portion.number()),
					conflicts.stream().map(change -> change.noted(portion.kind().code()).line()).toList());
		}
	}

	private void note(Batch batch, Portion portion, long added, long changed, int conflicts) {
		Map<String, @Nullable Object> counts = new LinkedHashMap<>();
		counts.put("appliedAdded", batch.number("appliedAdded") + added);
		counts.put("appliedChanged", batch.number("appliedChanged") + changed);
		counts.put("conflicts", batch.number("conflicts") + conflicts);
		this.batches.note(portion.batch(), portion.number(), counts);
	}

	/**
	 * Writes images and removals of an edit in place; part of the caller's transaction.
	 */
	void writeEdit(String batch, String by, List<JournalEntry> entries) {
		List<String> lines = new ArrayList<>();
		for (JournalEntry entry : entries) {
			ImageStore store = this.images.of(entry.kind());
			Image before = entry.before();
			Image after = entry.after();
			List<String> prepared = List.of();
			if (after == null) {
				store.delete(List.of(entry.key()));
			}
			else {
				Map<String, Image> known = (before == null) ? Map.of() : Map.of(entry.key(), before);
				prepared = store.prepare(List.of(after));
				after = store.complete(List.of(after), known).get(0);
				store.write(List.of(after));
				this.statements.add(entry.kind(), known, List.of(after), batch, by, now());
			}
			lines.add(Json.write(Map.of("kind", entry.kind().name(), "prepared", prepared)));
			lines.add(new JournalEntry(entry.kind(), entry.key(), before, after).line());
		}
		BatchFiles.writeDurably(this.batches.files(batch).journal(1), lines);
	}

	String now() {
		return OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private static <T> T retried(Supplier<@Nullable T> work) {
		for (int attempt = 1;; attempt++) {
			try {
				T result = work.get();
				if (result == null) {
					throw new IllegalStateException("No result");
				}
				return result;
			}
			catch (RuntimeException ex) {
				if (attempt == TRIES || !isPassing(ex)) {
					throw ex;
				}
				logger.debug("Transaction failed for a passing reason, attempt {}", attempt, ex);
				sleep(50L * attempt + (long) (Math.random() * 100));
			}
		}
	}

	private static boolean isPassing(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof RetryableException) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Lets those who wait for the lock have it between two portions: the engine's locks
	 * are not fair, and whoever has just had one gets it again before all others.
	 */
	void giveWay() {
		for (int i = 0; i < MOST_TO_GIVE_WAY && this.versions.isAwaited(); i++) {
			sleep(MILLIS_TO_GIVE_WAY);
		}
	}

	/** What was kept while portions followed each other is no longer shown. */
	void end() {
		this.versions.endPortions();
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}

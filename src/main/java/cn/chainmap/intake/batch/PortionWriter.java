package cn.chainmap.intake.batch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

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

	/**
	 * Rows to be written in one transaction.
	 *
	 * @param number of the portion in its batch, from 1
	 * @param rows rows of the batch up to the last one of this portion
	 */
	record Portion(String batch, String by, long number, long rows, SheetKind kind, List<Change> changes) {

		/** Whether nothing that it is about was there when the rows were compared. */
		boolean isNew() {
			return this.changes.stream().allMatch(change -> change.seen().isEmpty());
		}

	}

	/**
	 * Writes a portion, unless it stands in the graph already.
	 * @return rows that were left out, as somebody has changed their things since
	 */
	List<Change> write(Portion portion) {
		return retried(() -> this.transaction.execute(status -> writeOnce(portion)));
	}

	/** Does work in one transaction, again when it failed for a passing reason. */
	<T> T inTransaction(Supplier<T> work) {
		return retried(() -> this.transaction.execute(status -> work.get()));
	}

	private List<Change> writeOnce(Portion portion) {
		long done = this.batches.lock(portion.batch());
		if (done >= portion.number()) {
			return List.of();
		}
		Mark mark = new Mark(portion.batch(), this.versions.lock(), portion.by(), now().substring(0, 10));
		ImageStore store = this.images.of(portion.kind());
		return portion.isNew() ? add(portion, store, mark) : change(portion, store, mark);
	}

	/**
	 * Things that were not there: they are written without being read first, and the
	 * journal goes to the disk meanwhile. What is there by now is left as it is.
	 */
	private List<Change> add(Portion portion, ImageStore store, Mark mark) {
		List<Image> images = portion.changes()
			.stream()
			.map(change -> Overlay.apply(change.key(), null, change.stated(), mark))
			.toList();
		List<String> prepared = store.prepare(images);
		List<Image> complete = store.complete(images, Map.of());
		CompletableFuture<Void> journal = CompletableFuture
			.runAsync(() -> journal(portion, prepared, Map.of(), complete));
		Set<String> there;
		try {
			there = store.add(complete, mark.version());
		}
		finally {
			// Also before the transaction is tried again.
			journal.join();
		}
		if (there.isEmpty()) {
			note(portion, complete.size(), 0, 0);
			return List.of();
		}
		List<Image> added = complete.stream().filter(image -> !there.contains(image.key())).toList();
		journal(portion, prepared, Map.of(), added);
		Map<String, Image> now = store.read(there);
		List<Change> conflicts = portion.changes()
			.stream()
			.filter(change -> there.contains(change.key()) && !isSaid(now.get(change.key()), change))
			.toList();
		conflicts(portion, conflicts);
		note(portion, added.size(), 0, conflicts.size());
		return conflicts;
	}

	private List<Change> change(Portion portion, ImageStore store, Mark mark) {
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
				after.add(Overlay.apply(change.key(), now, change.stated(), mark));
			}
			else {
				conflicts.add(change);
			}
		}
		List<String> prepared = after.isEmpty() ? List.of() : store.prepare(after);
		List<Image> complete = after.isEmpty() ? List.of() : store.complete(after, before);
		store.write(complete);
		this.statements.add(portion.kind(), before, complete, portion.batch(), portion.by(), now());
		journal(portion, prepared, before, complete);
		conflicts(portion, conflicts);
		long added = complete.stream().filter(image -> !before.containsKey(image.key())).count();
		note(portion, added, complete.size() - added, conflicts.size());
		return conflicts;
	}

	/** Whether somebody has said the same since. */
	private static boolean isSaid(@Nullable Image now, Change change) {
		return now != null && Overlay.differences(now, change.stated()).isEmpty();
	}

	private void journal(Portion portion, List<String> prepared, Map<String, Image> before, List<Image> after) {
		List<String> lines = new ArrayList<>(after.size() + 1);
		lines.add(Json.write(Map.of("kind", portion.kind().name(), "prepared", prepared)));
		after.forEach(image -> lines
			.add(new JournalEntry(portion.kind(), image.key(), before.get(image.key()), image).line()));
		BatchFiles.writeDurably(this.batches.files(portion.batch()).journal(portion.number()), lines);
	}

	private void conflicts(Portion portion, List<Change> conflicts) {
		if (!conflicts.isEmpty()) {
			BatchFiles.writeDurably(this.batches.files(portion.batch()).stage("conflict", "" + portion.number()),
					conflicts.stream().map(change -> change.noted(portion.kind().code()).line()).toList());
		}
	}

	private void note(Portion portion, long added, long changed, int conflicts) {
		Batch batch = this.batches.get(portion.batch());
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
				pause(attempt);
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

	private static void pause(int attempt) {
		try {
			Thread.sleep(50L * attempt + (long) (Math.random() * 100));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}

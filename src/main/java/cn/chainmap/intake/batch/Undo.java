package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.chainmap.graph.GraphVersions;
import cn.chainmap.intake.fact.Statements;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes back a portion of a batch (撤销): fields that are still as the batch wrote them
 * become what they were; what others have changed since is left or taken back as asked,
 * and listed either way.
 */
@Component
class Undo {

	/** Follows from other values, or from merges of the firms. */
	private static final Set<String> DERIVED = Set.of("local", "park_id", "buyer_id", "supplier_id");

	private final Images images;

	private final Batches batches;

	private final GraphVersions versions;

	private final Statements statements;

	Undo(Images images, Batches batches, GraphVersions versions, Statements statements) {
		this.images = images;
		this.batches = batches;
		this.versions = versions;
		this.statements = statements;
	}

	/**
	 * Takes back the last portion that stands; part of the caller's transaction.
	 * @param revert whether to take back also what others have changed since
	 * @return how many portions still stand
	 */
	long undoLast(String batch, boolean revert) {
		Batch known = this.batches.lock(batch);
		long done = known.number("done");
		if (done == 0) {
			return 0;
		}
		long version = this.versions.lockForPortion(true);
		List<String> left = new ArrayList<>();
		List<String> lines = BatchFiles.lines(this.batches.files(batch).journal(done));
		if (lines.isEmpty()) {
			throw new IllegalStateException("批次 " + batch + " 的日志不在了，不能撤销");
		}
		// Backwards: what was written last goes first.
		List<JournalEntry> entries = new ArrayList<>();
		for (int i = lines.size() - 1; i >= 0; i--) {
			if (lines.get(i).startsWith("{\"kind\"") && lines.get(i).contains("\"key\"")) {
				entries.add(JournalEntry.parse(lines.get(i)));
			}
			else {
				undo(entries, revert, version, left);
				this.statements.remove(entries.stream().map(entry -> Batch.thing(entry.kind(), entry.key())).toList(),
						batch);
				release(lines.get(i));
				entries = new ArrayList<>();
			}
		}
		if (!left.isEmpty()) {
			BatchFiles.writeDurably(this.batches.files(batch).left(done), left);
		}
		Map<String, @Nullable Object> counts = new LinkedHashMap<>();
		counts.put("left", known.number("left") + left.size());
		this.batches.note(batch, done - 1, counts);
		return done - 1;
	}

	private void release(String head) {
		Map<String, Object> map = Json.values(head);
		List<String> prepared = Json.texts(map.get("prepared"));
		if (!prepared.isEmpty()) {
			this.images.of(SheetKind.valueOf(String.valueOf(map.get("kind")))).release(prepared);
		}
	}

	private void undo(List<JournalEntry> entries, boolean revert, long version, List<String> left) {
		if (entries.isEmpty()) {
			return;
		}
		SheetKind kind = entries.get(0).kind();
		ImageStore store = this.images.of(kind);
		Map<String, Image> current = store.read(entries.stream().map(JournalEntry::key).toList());
		List<Image> restored = new ArrayList<>();
		List<String> removed = new ArrayList<>();
		for (JournalEntry entry : entries) {
			Image now = current.get(entry.key());
			if (entry.before() == null) {
				if (now != null) {
					remove(entry, now, revert, removed, left);
				}
			}
			else {
				Image image = restore(entry, entry.before(), now, revert, version, left);
				if (image != null) {
					restored.add(image);
				}
			}
		}
		Map<String, Long> held = store.held(removed);
		held.forEach((key, links) -> left.add(line(kind, key, current.get(key), "HELD", List.of(), true)));
		removed.removeAll(held.keySet());
		store.delete(removed);
		store.write(restored);
	}

	private static void remove(JournalEntry entry, Image now, boolean revert, List<String> removed, List<String> left) {
		List<String> later = changed(entry.after(), now);
		if (!later.isEmpty()) {
			left.add(line(entry.kind(), entry.key(), now, "LATER", later, !revert));
		}
		if (later.isEmpty() || revert) {
			removed.add(entry.key());
		}
	}

	private static @Nullable Image restore(JournalEntry entry, Image before, @Nullable Image now, boolean revert,
			long version, List<String> left) {
		if (now == null) {
			if (entry.after() != null) {
				left.add(line(entry.kind(), entry.key(), before, "REMOVED", List.of(), !revert));
			}
			return (entry.after() == null || revert) ? before : null;
		}
		List<String> later = changed(entry.after(), now);
		if (!later.isEmpty()) {
			left.add(line(entry.kind(), entry.key(), now, "LATER", later, !revert));
		}
		if (later.isEmpty() || revert) {
			return before;
		}
		Map<String, Object> values = new LinkedHashMap<>(now.values());
		Map<String, Object> wrote = (entry.after() == null) ? Map.of() : entry.after().values();
		for (String field : union(before.values(), wrote)) {
			if (!DERIVED.contains(field) && Objects.equals(now.values().get(field), wrote.get(field))) {
				Object value = before.values().get(field);
				if (value == null) {
					values.remove(field);
				}
				else {
					values.put(field, value);
				}
			}
		}
		values.put("version", version);
		return new Image(entry.key(), values);
	}

	/** Fields that say something else than the batch wrote. */
	static List<String> changed(@Nullable Image wrote, Image now) {
		Map<String, Object> values = (wrote == null) ? Map.of() : wrote.values();
		return union(values, now.values()).stream()
			.filter(field -> !DERIVED.contains(field) && !Digest.BOOKKEEPING.contains(field))
			.filter(field -> !Objects.equals(said(values, field), said(now.values(), field)))
			.toList();
	}

	/** An empty list says nothing, as an absent value does. */
	private static @Nullable Object said(Map<String, Object> values, String field) {
		Object value = values.get(field);
		return List.of().equals(value) ? null : value;
	}

	private static Set<String> union(Map<String, Object> one, Map<String, Object> other) {
		Set<String> union = new LinkedHashSet<>(one.keySet());
		union.addAll(other.keySet());
		return union;
	}

	private static String line(SheetKind kind, String key, @Nullable Image image, String why, List<String> fields,
			boolean kept) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("kind", kind.code());
		map.put("key", key);
		map.put("name", (image == null) ? key : String.valueOf(image.values().getOrDefault("name", key)));
		map.put("why", why);
		map.put("fields", fields);
		map.put("kept", kept);
		return Json.write(map);
	}

}

package cn.chainmap.intake.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.intake.table.CleanRow;
import cn.chainmap.intake.table.RowOrigin;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Editing in place (就地编辑). Each edit is a batch of one thing, so it can be undone like an
 * import. The lock that every writer takes is taken before the version is looked at, so a
 * lost update is impossible.
 */
@Service
public class Edits {

	private final Images images;

	private final Imports imports;

	private final Batches batches;

	private final PortionWriter writer;

	private final GraphVersions versions;

	private final FirmFinder firms;

	private final CypherRunner cypher;

	private final Freshness freshness;

	private final CurrentUser user;

	private final Clock clock;

	Edits(Images images, Imports imports, Batches batches, PortionWriter writer, GraphVersions versions,
			FirmFinder firms, CypherRunner cypher, Freshness freshness, CurrentUser user, Clock clock) {
		this.images = images;
		this.imports = imports;
		this.batches = batches;
		this.writer = writer;
		this.versions = versions;
		this.firms = firms;
		this.cypher = cypher;
		this.freshness = freshness;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * What an edit did.
	 *
	 * @param kind kind of the thing
	 * @param key its key
	 * @param batch to undo it by; {@code null} when nothing was to be changed
	 * @param version its version now
	 * @param values what it is now, personal data masked
	 */
	public record Result(String kind, String key, @Nullable String batch, long version, Map<String, Object> values) {
	}

	/**
	 * One thing with its version, to be edited.
	 * @throws NotFoundException when it is not there
	 */
	public Result get(SheetKind kind, String key) {
		return result(kind, null, image(kind, key));
	}

	/**
	 * Changes some fields of a thing.
	 * @param version the version that the editor has seen
	 * @throws EditConflictException when it has changed since
	 */
	public Result patch(SheetKind kind, String key, long version, Map<String, @Nullable Object> sent) {
		Map<String, @Nullable Object> values = EditValues.of(kind, sent);
		return write(kind, "修改", mark -> {
			Image before = image(kind, key);
			long now = (before.values().get("version") instanceof Long number) ? number : 0;
			Map<String, Object> stated = new LinkedHashMap<>();
			values.forEach((column, value) -> {
				if (value != null) {
					stated.put(column, value);
				}
			});
			PendingRow row = resolved(kind, before.values(), stated);
			if (now != version) {
				throw conflict(kind, before, values, row);
			}
			row.values().keySet().retainAll(values.keySet());
			boolean same = StatedValues.differences(before, row.values()).isEmpty() && values.entrySet()
				.stream()
				.noneMatch(entry -> entry.getValue() == null && before.values().containsKey(entry.getKey()));
			if (same) {
				return new JournalEntry(kind, key, before, before);
			}
			Image after = StatedValues.apply(key, before, row.values(), mark);
			Map<String, Object> cleared = new LinkedHashMap<>(after.values());
			values.forEach((column, value) -> {
				if (value == null) {
					cleared.remove(column);
				}
			});
			return new JournalEntry(kind, key, before, new Image(key, cleared));
		});
	}

	/** Who wrote last, and what of the fields to be written is otherwise now. */
	private EditConflictException conflict(SheetKind kind, Image now, Map<String, @Nullable Object> values,
			PendingRow row) {
		Optional<Batch> last = Optional.ofNullable(now.values().get("batch"))
			.flatMap(batch -> this.batches.find(batch.toString()));
		String by = last.map(batch -> batch.text("by")).orElse(null);
		String at = last.map(batch -> batch.text("appliedAt")).orElse(null);
		List<EditConflictException.Changed> changed = kind.columns()
			.stream()
			.filter(column -> values.containsKey(column.key())
					&& !Objects.equals(now.values().get(column.key()), row.values().get(column.key())))
			.map(column -> new EditConflictException.Changed(column.key(), column.title(), by, at))
			.toList();
		return new EditConflictException(shown(now), values, changed, by, at);
	}

	/**
	 * Adds a thing.
	 * @throws BadParameterException when it is there already, or is not stated properly
	 */
	public Result add(SheetKind kind, Map<String, @Nullable Object> sent) {
		Map<String, Object> stated = new LinkedHashMap<>();
		EditValues.of(kind, sent).forEach((column, value) -> {
			if (value != null) {
				stated.put(column, value);
			}
		});
		kind.columns()
			.stream()
			.filter(column -> column.required() && !stated.containsKey(column.key()))
			.forEach(column -> {
				throw new BadParameterException(column.key(), "", column.title() + "不能为空");
			});
		return write(kind, "新增", mark -> {
			PendingRow row = resolved(kind, Map.of(), stated);
			if (!this.images.of(kind).read(List.of(row.key())).isEmpty()) {
				throw new BadParameterException("values", row.name(), kind.title() + "已经有了，请改为修改它");
			}
			return new JournalEntry(kind, row.key(), null, StatedValues.apply(row.key(), null, row.values(), mark));
		});
	}

	/**
	 * Removes a thing that nothing hangs on.
	 * @throws NotFoundException when it is not there
	 */
	public Result delete(SheetKind kind, String key) {
		return write(kind, "删除", mark -> {
			Image before = image(kind, key);
			Long held = this.images.of(kind).held(List.of(key)).get(key);
			if (held != null) {
				throw new BadParameterException("key", key, "还有 " + held + " 条关系引用它，请先删除这些关系");
			}
			return new JournalEntry(kind, key, before, null);
		});
	}

	/** Notes that somebody has seen to it that a thing is as the graph says (核实). */
	public Result verify(SheetKind kind, String key) {
		return this.writer.inTransaction(() -> {
			this.versions.lock();
			Image image = image(kind, key);
			Map<String, Object> values = new LinkedHashMap<>(image.values());
			values.put("verified_by", this.user.name());
			values.put("verified_at", this.writer.now());
			values.put("checked_by", this.user.name());
			values.put("checked_at", LocalDate.now(this.clock).toString());
			Image verified = new Image(key, values);
			this.images.of(kind).write(List.of(verified));
			this.freshness.confirmed(kind, image, this.user.name());
			return result(kind, null, verified);
		});
	}

	private Result write(SheetKind kind, String verb, java.util.function.Function<Mark, JournalEntry> edit) {
		String id = "E" + UUID.randomUUID();
		String by = this.user.name();
		BatchFiles files = this.batches.files(id);
		files.create();
		boolean written = false;
		try {
			Result result = this.writer.inTransaction(() -> {
				Mark mark = new Mark(id, this.versions.lock(), by, LocalDate.now(this.clock).toString());
				JournalEntry entry = edit.apply(mark);
				Image before = entry.before();
				if (before != null && before.equals(entry.after())) {
					return result(kind, null, before);
				}
				record(id, kind, verb, entry);
				this.writer.writeEdit(id, by, List.of(entry));
				Image after = entry.after();
				return (after == null) ? new Result(kind.code(), entry.key(), id, mark.version(), Map.of())
						: result(kind, id, image(kind, entry.key()));
			});
			written = result.batch() != null;
			return result;
		}
		finally {
			if (!written) {
				files.delete();
			}
		}
	}

	private void record(String id, SheetKind kind, String verb, JournalEntry entry) {
		Image before = entry.before();
		Map<String, @Nullable Object> values = this.imports.record(ImportStatus.APPLIED, "EDIT");
		Image named = (entry.after() == null) ? before : entry.after();
		String name = (named == null) ? null : this.images.names(kind, List.of(named)).get(named.key());
		values.put("title", verb + kind.title() + "：" + ((name == null) ? entry.key() : name));
		values.put("appliedAt", this.writer.now());
		values.put("done", 1L);
		values.put("added", (before == null) ? 1L : 0L);
		values.put("changed", (before == null) ? 0L : 1L);
		this.batches.create(id, values);
	}

	private PendingRow resolved(SheetKind kind, Map<String, Object> before, Map<String, Object> stated) {
		Map<String, Object> all = new LinkedHashMap<>();
		kind.columns().forEach(column -> {
			Object value = before.get(column.key());
			if (value != null) {
				all.put(column.key(), value);
			}
		});
		all.putAll(stated);
		PendingRow row = new PendingRow(new CleanRow(kind, new RowOrigin("就地编辑", "", 0), all));
		new RowResolver(this.cypher, this.images, this.firms, new UploadIndex(), problem -> {
		}).resolve(kind, List.of(row));
		RowProblem rejection = row.rejection();
		if (rejection != null) {
			throw new BadParameterException(rejection.column(), rejection.value(),
					rejection.reason() + "。" + rejection.remedy());
		}
		return row;
	}

	private Image image(SheetKind kind, String key) {
		Image image = this.images.of(kind).read(List.of(key)).get(key);
		if (image == null) {
			throw new NotFoundException(kind.title(), key);
		}
		return image;
	}

	private static Result result(SheetKind kind, @Nullable String batch, Image image) {
		long version = (image.values().get("version") instanceof Long number) ? number : 0;
		return new Result(kind.code(), image.key(), batch, version, shown(image));
	}

	private static Map<String, Object> shown(Image image) {
		Map<String, Object> shown = new LinkedHashMap<>(image.values());
		shown.replaceAll(Personal::masked);
		return shown;
	}

}

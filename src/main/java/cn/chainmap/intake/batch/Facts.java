package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.chainmap.intake.fact.Statements;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * What is known of things, from whom and since when (出处), and what nobody has confirmed
 * for long (久未核实).
 */
@Service
public class Facts {

	private final Images images;

	private final Batches batches;

	private final Statements statements;

	Facts(Images images, Batches batches, Statements statements) {
		this.images = images;
		this.batches = batches;
		this.statements = statements;
	}

	/** A statement of a value. */
	public record Stated(@Nullable Object value, @Nullable String source, @Nullable String asOf, @Nullable String basis,
			@Nullable String batch, @Nullable String by, @Nullable String at) {
	}

	/** A field with everything that was ever stated about it. */
	public record Field(String column, String title, @Nullable Object value, boolean conflict,
			List<Stated> statements) {
	}

	/** A thing with its fields. */
	public record Fact(String kind, String key, String name, List<Field> fields, @Nullable Object verifiedBy,
			@Nullable Object verifiedAt, @Nullable Object version) {
	}

	/**
	 * What is known of a thing.
	 * @throws NotFoundException when it is not there
	 */
	public Fact get(SheetKind kind, String key) {
		Image image = this.images.of(kind).read(List.of(key)).get(key);
		if (image == null) {
			throw new NotFoundException(kind.title(), key);
		}
		List<Statements.Statement> stated = new ArrayList<>(this.statements.list(kind, key));
		if (stated.isEmpty()) {
			stated.add(this.statements.of(image));
		}
		Map<String, Optional<Batch>> known = new HashMap<>();
		List<Field> fields = new ArrayList<>();
		for (SheetColumn column : kind.columns()) {
			List<Stated> about = stated.stream()
				.filter(statement -> statement.values().containsKey(column.key()))
				.map(statement -> stated(column, statement, known))
				.toList();
			Object value = image.values().get(column.key());
			if (value != null || !about.isEmpty()) {
				boolean conflict = about.stream().map(Stated::value).distinct().count() > 1;
				fields.add(new Field(column.key(), column.title(), masked(column, value), conflict, about));
			}
		}
		return new Fact(kind.code(), key, String.valueOf(image.values().getOrDefault("name", key)), fields,
				image.values().get("verified_by"), image.values().get("verified_at"),
				image.values().getOrDefault("version", 0L));
	}

	private Stated stated(SheetColumn column, Statements.Statement statement, Map<String, Optional<Batch>> known) {
		String batch = statement.batch();
		String by = statement.by();
		String at = statement.at();
		if (by == null && batch != null) {
			Optional<Batch> first = known.computeIfAbsent(batch, this.batches::find);
			by = first.map(found -> found.text("by")).orElse(null);
			at = first.map(found -> found.text("appliedAt")).orElse(null);
		}
		return new Stated(masked(column, statement.values().get(column.key())), statement.source(), statement.asOf(),
				statement.basis(), batch, by, at);
	}

	private static @Nullable Object masked(SheetColumn column, @Nullable Object value) {
		return (value == null) ? null : Personal.masked(column.key(), value);
	}

}

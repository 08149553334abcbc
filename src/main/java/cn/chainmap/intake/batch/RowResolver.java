package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Turns the names in a portion of rows of one kind into ids, and gives each row its key.
 */
final class RowResolver {

	private final CypherRunner cypher;

	private final Images images;

	private final FirmFinder firms;

	private final UploadIndex upload;

	private final Consumer<RowProblem> warnings;

	RowResolver(CypherRunner cypher, Images images, FirmFinder firms, UploadIndex upload,
			Consumer<RowProblem> warnings) {
		this.cypher = cypher;
		this.images = images;
		this.firms = firms;
		this.upload = upload;
		this.warnings = warnings;
	}

	void resolve(SheetKind kind, List<PendingRow> rows) {
		References references = new References(this.cypher, this.upload);
		for (Reference reference : Reference.of(kind)) {
			references.prepare(reference.target(), names(rows, reference));
		}
		if (kind == SheetKind.PURCHASES) {
			new PurchaseProducts(references).resolve(rows);
		}
		for (SheetKind target : List.of(SheetKind.FIRMS, SheetKind.NODES)) {
			references.prepareOtherNames(target,
					Reference.of(kind)
						.stream()
						.filter(reference -> reference.target() == target)
						.flatMap(reference -> names(rows, reference).stream())
						.toList(),
					this.firms);
		}
		rows.forEach(row -> Reference.of(kind).forEach(reference -> resolve(row, reference, references)));
		rows.stream().filter(PendingRow::isGood).forEach(this::check);
		if (kind == SheetKind.FIRMS) {
			this.firms.identify(rows.stream().filter(PendingRow::isGood).toList(), references, this.upload);
		}
		else {
			identify(kind, rows, references);
		}
		identify(this.images.of(kind), rows.stream().filter(PendingRow::isGood).toList());
	}

	/** Gives rows their keys: those under which the things stand, if they do. */
	private void identify(ImageStore store, List<PendingRow> good) {
		good.forEach(row -> row.key(store.key(row.values())));
		Map<String, String> kept = store.keptUnder(good.stream().map(PendingRow::key).toList());
		for (PendingRow row : good) {
			row.key(kept.getOrDefault(row.key(), row.key()));
			if (Reference.isTarget(store.kind())) {
				this.upload.add(store.kind(), row.key(), row.text("name"),
						(store.kind() == SheetKind.FIRMS) ? row.text("uscc") : null);
			}
		}
	}

	private void resolve(PendingRow row, Reference reference, References references) {
		Object value = row.values().get(reference.column());
		List<String> ids = new ArrayList<>();
		for (String name : names(value)) {
			String id = references.only(reference.target(), name);
			if (id == null) {
				id = byOtherName(row, reference, name, references.otherName(reference.target(), name));
			}
			if (id != null) {
				ids.add(id);
				continue;
			}
			String what = reference.target().title();
			if (references.find(reference.target(), name).isEmpty()) {
				row.reject(reference.column(), name, "没有" + what + "「" + name + "」",
						"请核对写法，或先在「" + what + "」表中加上它，与本表一起上传");
			}
			else {
				row.reject(reference.column(), name, "名为「" + name + "」的" + what + "不止一个", "请改填编号");
			}
		}
		if (value instanceof List<?>) {
			// The chains of a node have no order; those of a park are kept as stated.
			row.values()
				.put(reference.column(), (row.kind() == SheetKind.NODES) ? ids.stream().distinct().sorted().toList()
						: ids.stream().distinct().toList());
		}
		else if (!ids.isEmpty()) {
			row.values().put(reference.column(), ids.get(0));
		}
	}

	/**
	 * What is called so too (别名、曾用名、被合并的企业), which the user is told. Where there are
	 * several, the row is rejected, naming them.
	 */
	private @Nullable String byOtherName(PendingRow row, Reference reference, String name, @Nullable OtherName other) {
		if (other == null) {
			return null;
		}
		if (other.id() == null) {
			row.reject(reference.column(), name, "「" + name + "」可能是" + other.quoted() + "：" + other.how(),
					"请改填其中一个的全称或编号");
			return null;
		}
		this.warnings.accept(row.problem(reference.column(), name, RowProblem.Severity.WARNING,
				"「" + name + "」按" + other.quoted() + "处理：" + other.how(), "不是它的，请改填编号"));
		return other.id();
	}

	private void check(PendingRow row) {
		switch (row.kind()) {
			case SUPPLIES -> {
				if (Objects.equals(row.text("from_node_id"), row.text("to_node_id"))) {
					row.reject("to_node_id", Objects.requireNonNullElse(row.text("to_node_id"), ""), "环节不能是自己的投入",
							"请改正投入环节或使用环节，或删去该行");
				}
			}
			case PURCHASES -> {
				if (Objects.equals(row.text("buyer_id"), row.text("supplier_id"))) {
					row.reject("supplier_id", Objects.requireNonNullElse(row.text("supplier_id"), ""), "企业不能向自己采购",
							"请改正采购企业或供应企业，或删去该行");
				}
			}
			case FIRM_NODES -> {
				boolean makes = "produces".equals(row.text("role"));
				for (String column : makes ? List.of("amount_wan_yuan", "local_amount_wan_yuan")
						: List.of("capacity_wan_yuan", "revenue_share")) {
					Object value = row.values().remove(column);
					if (value != null) {
						this.warnings.accept(row.problem(column, value.toString(), RowProblem.Severity.WARNING,
								"与「" + (makes ? "生产" : "消耗") + "」无关，已略去", "如写错了行，请另写一行"));
					}
				}
			}
			default -> {
			}
		}
	}

	private void identify(SheetKind kind, List<PendingRow> rows, References references) {
		if (kind.columns().stream().noneMatch(column -> column.key().equals("id"))) {
			return;
		}
		references.prepare(kind, rows.stream().map(row -> row.text("name")).filter(Objects::nonNull).toList());
		for (PendingRow row : rows) {
			String name = row.text("name");
			if (!row.isGood() || row.text("id") != null || name == null) {
				continue;
			}
			Set<String> ids = references.find(kind, name);
			String only = references.only(kind, name);
			if (only == null && !ids.isEmpty()) {
				row.reject("name", name, "名为「" + name + "」的" + kind.title() + "不止一个", "请填写编号");
			}
			else {
				row.values().put("id", (only == null) ? newId(kind, name, row.text("park_id")) : only);
			}
		}
	}

	private static String newId(SheetKind kind, String name, @Nullable String park) {
		return (kind == SheetKind.SITES && park != null) ? park + "/" + name : name;
	}

	private static List<String> names(List<PendingRow> rows, Reference reference) {
		return rows.stream().flatMap(row -> names(row.values().get(reference.column())).stream()).toList();
	}

	private static List<String> names(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(String::valueOf).toList();
		}
		return (value == null) ? List.of() : List.of(value.toString());
	}

	/** Columns by which two rows about one thing are told apart. */
	static String content(Map<String, Object> values) {
		return new java.util.TreeMap<>(values).toString();
	}

}

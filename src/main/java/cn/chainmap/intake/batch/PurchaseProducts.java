package cn.chainmap.intake.batch;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What purchases are of (采购产品): a product that is called like a chain node is that node,
 * any other is kept as the buyer calls it. A supplier that is not known by its name is
 * looked for by its credit code.
 */
final class PurchaseProducts {

	private final References references;

	PurchaseProducts(References references) {
		this.references = references;
	}

	void resolve(List<PendingRow> rows) {
		this.references.prepare(SheetKind.NODES, texts(rows, "product"));
		this.references.prepare(SheetKind.FIRMS, texts(rows, "supplier_uscc"));
		for (PendingRow row : rows) {
			product(row);
			supplier(row);
		}
	}

	private void product(PendingRow row) {
		String product = row.text("product");
		String named = (product == null) ? null : this.references.only(SheetKind.NODES, product);
		if (named == null) {
			return;
		}
		String stated = row.text("node_id");
		Set<String> meant = (stated == null) ? Set.of(named) : this.references.find(SheetKind.NODES, stated);
		if (meant.equals(Set.of(named))) {
			row.values().put("node_id", named);
			row.values().remove("product");
		}
	}

	private void supplier(PendingRow row) {
		@Nullable String name = row.text("supplier_id");
		@Nullable String code = row.text("supplier_uscc");
		if (name != null && code != null && this.references.only(SheetKind.FIRMS, name) == null) {
			String known = this.references.only(SheetKind.FIRMS, code);
			if (known != null) {
				row.values().put("supplier_id", known);
			}
		}
	}

	private static List<String> texts(List<PendingRow> rows, String column) {
		return rows.stream().map(row -> row.text(column)).filter(Objects::nonNull).toList();
	}

}

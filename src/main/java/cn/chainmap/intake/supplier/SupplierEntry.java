package cn.chainmap.intake.supplier;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A line of a supplier list as stated (供应商清单的一行); amounts and years are read like those
 * of an uploaded file.
 *
 * @param supplier name of the supplier
 * @param product what it supplies, as the buyer calls it
 * @param amount how much in a year, in 万元 unless it says otherwise
 * @param year the year
 * @param uscc credit code of the supplier
 * @param place province, city and district of the supplier
 * @param node chain node of the product: id or name
 * @param source where this is known from
 */
public record SupplierEntry(@Nullable String supplier, @Nullable String product, @Nullable String amount,
		@Nullable String year, @Nullable String uscc, @Nullable String place, @Nullable String node,
		@Nullable String source) {

	boolean isBlank() {
		return text(this.supplier).isEmpty() && text(this.product).isEmpty() && text(this.amount).isEmpty();
	}

	static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "").strip();
	}

}

package cn.chainmap.lead.supplier;

import java.util.Locale;
import java.util.stream.Stream;

import cn.chainmap.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a supplier list are wanted.
 *
 * @param year the year, {@code null} for the newest
 * @param category only lines of this class, {@code null} for all
 * @param text only lines with this text in supplier, product or node
 * @param page which page of them
 */
public record SupplierFilter(@Nullable String year, @Nullable SupplierClass category, @Nullable String text,
		PageRequest page) {

	boolean takes(SupplierLine line) {
		return (this.category == null || line.category() == this.category) && (this.text == null || this.text
			.isBlank() || Stream.of(line.supplier(), line.product(), (line.nodeName() == null) ? "" : line.nodeName())
				.anyMatch(
						words -> words.toLowerCase(Locale.ROOT).contains(this.text.strip().toLowerCase(Locale.ROOT))));
	}

}

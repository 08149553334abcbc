package cn.chainmap.firm;

import java.util.HashMap;
import java.util.Map;

import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A tie (关系) to be written.
 *
 * @param kind what it is
 * @param from id of the firm, or name of the person, it starts from
 * @param to id of the firm, code of the place, or name of the chamber it leads to
 * @param share share held, 0 to 1, {@code null} when unknown or none
 * @param year since when, {@code null} when unknown
 * @param role role in words, {@code null} when unknown
 * @param source where it is known from
 */
public record TieRow(TieKind kind, String from, String to, @Nullable Double share, @Nullable Integer year,
		@Nullable String role, String source) {

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("person", this.kind == TieKind.SHAREHOLDER);
		row.put("from", this.from);
		row.put("to", this.to);
		row.put("share", this.share);
		row.put("year", this.year);
		row.put("role", this.role);
		row.put("source", this.source);
		row.put("asOf", SourceRef.newestDate(this.source));
		return row;
	}

}

package cn.chainmap.firm.match;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A firm that may be another (疑似重复企业), side by side with the others.
 *
 * @param id of the review: id of the firm
 * @param state OPEN, MERGED or APART
 * @param how why it was not decided alone, in Chinese
 * @param margin lead of the first candidate
 * @param batch import that brought the firm
 * @param createdAt since when, ISO
 * @param by who decided
 * @param decidedAt when, ISO
 * @param into the firm that it was merged into
 * @param firm the firm
 * @param candidates firms that it may be, most alike first
 * @param different columns in which the firm and the first candidate differ
 */
public record FirmReview(String id, String state, String how, double margin, @Nullable String batch,
		@Nullable String createdAt, @Nullable String by, @Nullable String decidedAt, @Nullable String into, Side firm,
		List<Option> candidates, List<String> different) {

	public FirmReview {
		candidates = List.copyOf(candidates);
		different = List.copyOf(different);
	}

	/**
	 * A firm with what is written of it.
	 *
	 * @param id its id
	 * @param name its name
	 * @param values by column of the sheet of firms; unknown ones are absent
	 */
	public record Side(String id, String name, Map<String, Object> values) {

		public Side {
			values = Map.copyOf(values);
		}

	}

	/**
	 * A firm that it may be.
	 *
	 * @param firmId its id
	 * @param name its name
	 * @param score how alike
	 * @param blocked why they should not be merged, {@code null} when nothing speaks
	 * against it
	 * @param values by column of the sheet of firms; unknown ones are absent
	 */
	public record Option(String firmId, String name, double score, @Nullable String blocked,
			Map<String, Object> values) {

		public Option {
			values = Map.copyOf(values);
		}

	}

}

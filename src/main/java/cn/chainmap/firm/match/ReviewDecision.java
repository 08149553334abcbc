package cn.chainmap.firm.match;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of a firm that may be another (复核结论).
 *
 * @param decision what it is
 * @param into the firm that it is; {@code null} unless merged
 * @param force whether to merge although something contradicts it
 */
public record ReviewDecision(Decision decision, @Nullable String into, boolean force) {

	public ReviewDecision {
		if (decision == Decision.MERGE) {
			Objects.requireNonNull(into, "into");
		}
	}

	/** What the firm is. */
	public enum Decision {

		/** One of the candidates. */
		MERGE,

		/** None of the candidates; they are not asked about again. */
		APART,

		/** A firm that nobody knew. */
		NEW

	}

}

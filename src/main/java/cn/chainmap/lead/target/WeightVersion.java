package cn.chainmap.lead.target;

import org.jspecify.annotations.Nullable;

/**
 * A version of the weights.
 *
 * @param version its number; 0 for those we assume where nobody has set any
 * @param weights the weights
 * @param by who set them, {@code null} for version 0
 * @param at when, ISO, {@code null} for version 0
 * @param note why, {@code null} when nobody said
 */
public record WeightVersion(long version, ScoreWeights weights, @Nullable String by, @Nullable String at,
		@Nullable String note) {

	static final WeightVersion ASSUMED = new WeightVersion(0, ScoreWeights.ASSUMED, null, null, "出厂值，为本系统的假设");

}

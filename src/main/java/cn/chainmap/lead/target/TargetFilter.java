package cn.chainmap.lead.target;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which targets are wanted.
 *
 * @param type how they would come
 * @param province their province
 * @param text words that stand in name, products or place
 * @param leastScore least score
 * @param leastCompleteness least completeness
 */
public record TargetFilter(@Nullable TargetType type, @Nullable String province, @Nullable String text,
		@Nullable Double leastScore, @Nullable Double leastCompleteness) {

	/** All. */
	public static final TargetFilter NONE = new TargetFilter(null, null, null, null, null);

	boolean passes(Ranked target) {
		TargetFacts firm = target.firm();
		return (this.type == null || this.type == LeadScorer.type(firm))
				&& (this.province == null || this.province.isBlank() || this.province.equals(firm.province()))
				&& (this.leastScore == null || target.score().value() >= this.leastScore)
				&& (this.leastCompleteness == null || target.score().completeness() >= this.leastCompleteness)
				&& mentions(firm);
	}

	private boolean mentions(TargetFacts firm) {
		if (this.text == null || this.text.isBlank()) {
			return true;
		}
		String wanted = this.text.strip().toLowerCase(Locale.ROOT);
		return Stream.of(firm.name(), firm.products(), firm.province(), firm.city(), firm.district())
			.filter(Objects::nonNull)
			.anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
	}

}

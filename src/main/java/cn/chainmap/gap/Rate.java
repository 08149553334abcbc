package cn.chainmap.gap;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Local supporting rate by category (品类口径本地配套率) = satisfied demand lines / demand lines.
 *
 * @param lines demand lines (需求线)
 * @param satisfied those with a locally present member
 */
public record Rate(long lines, long satisfied) {

	/** The rate, 0 to 1; {@code null}, never 0 or 1, when there are no lines. */
	@JsonProperty
	public @Nullable Double value() {
		return (this.lines == 0) ? null : (double) this.satisfied / this.lines;
	}

	/** Why there is no rate; {@code null} when there is one. */
	@JsonProperty
	public @Nullable String reason() {
		return (this.lines == 0) ? "没有需求线：本地没有在产环节需要必备投入，不计算配套率" : null;
	}

}

package cn.chainmap.gap.rate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Rate by category of one firm (企业品类口径): of the nodes it consumes, how many have local
 * supply.
 *
 * @param lines nodes the firm is on record as consuming
 * @param satisfied those that are present
 */
public record CategoryRate(long lines, long satisfied) {

	/** The rate, 0 to 1; {@code null} when no consumption is on record. */
	@JsonProperty
	public @Nullable Double value() {
		return (this.lines == 0) ? null : (double) this.satisfied / this.lines;
	}

	/** Why there is no rate; {@code null} when there is one. */
	@JsonProperty
	public @Nullable String reason() {
		return (this.lines == 0) ? "没有记录这家企业在本地消耗哪些环节，不计算配套率" : null;
	}

}

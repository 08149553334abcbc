package cn.chainmap.firm.match;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a name decides, and when somebody has to look.
 *
 * @param acceptMargin lead of the best candidate from which it is taken without asking
 * @param reviewMargin lead from which the best candidate is worth a look even if little
 * else speaks for it
 * @param candidates how many candidates are ranked
 * @param sample how many names of firms are looked at to learn which words are common
 */
@ConfigurationProperties("chainmap.match")
record MatchSettings(@DefaultValue("0.5") double acceptMargin, @DefaultValue("0.2") double reviewMargin,
		@DefaultValue("50") int candidates, @DefaultValue("20000") int sample) {

	MatchSettings {
		if (!(reviewMargin >= 0 && acceptMargin >= reviewMargin)) {
			throw new IllegalArgumentException(
					"chainmap.match 应满足 0 <= review-margin <= accept-margin，现为 " + reviewMargin + " 与 " + acceptMargin);
		}
	}

}

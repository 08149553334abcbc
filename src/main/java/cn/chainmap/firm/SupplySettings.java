package cn.chainmap.firm;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as supply.
 *
 * @param tau confidence (τ) from which a firm–node link is trusted, 0 to 1; a design
 * default, see the methods page
 */
@ConfigurationProperties("chainmap.supply")
public record SupplySettings(@DefaultValue("0.6") double tau) {

	public SupplySettings {
		if (!(tau >= 0 && tau <= 1)) {
			throw new IllegalArgumentException("chainmap.supply.tau 应在 0 到 1 之间，现为 " + tau);
		}
	}

}

package cn.chainmap.gap.rate;

import java.util.List;

import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * Rates of one firm at a place, and what rests on it there.
 *
 * @param firmId id of the firm
 * @param name its name
 * @param place the place
 * @param category over the nodes it consumes
 * @param purchase over what it buys
 * @param loss share of the place's demand lines that would be lost with it (企业流失影响), 0 to
 * 1; {@code null} when the place has no lines
 * @param reason why there is no loss, {@code null} when there is one
 * @param spof whether any line would be lost (单点风险)
 * @param lines the satisfied lines of which it is the only producer (单一来源), riskiest
 * first
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record FirmRates(String firmId, String name, Place place, CategoryRate category, PurchaseRate purchase,
		@Nullable Double loss, @Nullable String reason, boolean spof, List<LineRisk> lines, @Nullable String dataAsOf) {

	public FirmRates {
		lines = List.copyOf(lines);
	}

}

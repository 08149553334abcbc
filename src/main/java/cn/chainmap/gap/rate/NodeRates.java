package cn.chainmap.gap.rate;

import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * What local firms buy of one node, and what local firms could supply of it.
 *
 * @param nodeId id of the node
 * @param name its name
 * @param place the place
 * @param purchase rate by purchase amount
 * @param supply what local firms could supply
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record NodeRates(String nodeId, String name, Place place, PurchaseRate purchase, PurchaseRates.Potential supply,
		@Nullable String dataAsOf) {
}

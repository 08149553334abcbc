package cn.chainmap.gap;

import java.util.List;
import java.util.Map;

import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a chain's nodes (机会类别).
 *
 * @param chainId id of the chain
 * @param chainName its name
 * @param place what counts as local
 * @param coverage coverage of the chain (链条覆盖度): share of the importance of its known
 * nodes that is present, 0 to 1
 * @param nodes its nodes, each with its class
 * @param counts nodes by class
 * @param leader the finding that it has no leader; {@code null} when it has one, or no
 * firm
 * @param types gap types by node
 * @param dataAsOf date of the newest dated source; {@code null} when none is dated
 */
public record ChainClasses(String chainId, String chainName, Place place, double coverage, List<NodeClass> nodes,
		Map<OpportunityClass, Long> counts, @Nullable Gap leader, Map<String, List<GapType>> types,
		@Nullable String dataAsOf) {
}

package cn.chainmap.gap.relatedness;

import java.util.List;

import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * The chains that could be built at a place, best first.
 *
 * @param place the place
 * @param rows the chains
 * @param computing whether relatedness is still being computed (计算中), so that there are
 * no rows yet
 * @param regions regions that relatedness was computed from
 * @param note what must be known to read the ranking rightly
 * @param definition id of the definition
 * @param query Cypher file with the facts behind relatedness
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record BuildRanking(Place place, List<BuildChain> rows, boolean computing, int regions, String note,
		String definition, String query, @Nullable String dataAsOf) {

	public BuildRanking {
		rows = List.copyOf(rows);
	}

}

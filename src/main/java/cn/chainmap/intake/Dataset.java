package cn.chainmap.intake;

import java.util.List;
import java.util.Map;

import cn.chainmap.chain.ChainNodeRow;
import cn.chainmap.chain.ChainRow;
import cn.chainmap.chain.SupplyRow;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.park.ParkRow;
import cn.chainmap.park.PlaceRow;
import cn.chainmap.park.SiteRow;
import org.jspecify.annotations.Nullable;

/**
 * A data set as read and checked, not yet written.
 *
 * @param chains chains
 * @param nodes chain nodes
 * @param supplies supply lines
 * @param places places of the firms
 * @param homePlace code of the place the data set calls local, {@code null} when it has
 * no local firm
 * @param parks parks
 * @param sites idle plant and land
 * @param firms firms
 * @param products what firms make
 * @param needs what firms need
 * @param figures published targets and actuals
 * @param mentions things a source article names
 * @param issues what could not be used as it stands
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
record Dataset(List<ChainRow> chains, List<ChainNodeRow> nodes, List<SupplyRow> supplies, List<PlaceRow> places,
		@Nullable String homePlace, List<ParkRow> parks, List<SiteRow> sites, List<FirmRow> firms,
		List<FirmNodeRow> products, List<FirmNodeRow> needs, List<Map<String, String>> figures,
		List<Map<String, String>> mentions, List<ImportIssue> issues, @Nullable String dataAsOf) {
}

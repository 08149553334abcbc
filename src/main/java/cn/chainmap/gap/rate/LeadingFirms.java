package cn.chainmap.gap.rate;

import java.util.List;
import java.util.Map;

import cn.chainmap.gap.GapSettings;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the leading firms (链主) of a place and tells their rates.
 */
@Component
@Transactional(readOnly = true)
class LeadingFirms {

	private final CypherRunner cypher;

	private final GapSettings settings;

	LeadingFirms(CypherRunner cypher, GapSettings settings) {
		this.cypher = cypher;
		this.settings = settings;
	}

	List<RateReport.LeaderRate> list(Place place, PurchaseRates rates) {
		return this.cypher.list("gap/list-leading-firms",
				Map.of("place", place.code(), "leaderRevenueWanYuan", this.settings.leaderRevenueWanYuan()), row -> {
					String id = row.get("id").asString();
					return new RateReport.LeaderRate(id, row.get("name").asString(),
							row.get("revenueWanYuan").isNull() ? null : row.get("revenueWanYuan").asDouble(),
							rates.categoryOf(id), rates.ofFirm(id));
				});
	}

}

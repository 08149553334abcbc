package cn.chainmap.gap.rate;

import java.util.List;

import cn.chainmap.gap.SupplyFacts;

/**
 * Tells the rates of the leading firms (链主) of a place.
 */
final class LeadingFirms {

	private LeadingFirms() {
	}

	static List<RateReport.LeaderRate> list(SupplyFacts facts, PurchaseRates rates) {
		return facts.leading()
			.stream()
			.map(firm -> new RateReport.LeaderRate(firm.id(), firm.name(), firm.revenueWanYuan(),
					rates.categoryOf(firm.id()), rates.ofFirm(firm.id())))
			.toList();
	}

}

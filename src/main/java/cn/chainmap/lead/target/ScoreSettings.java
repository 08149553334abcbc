package cn.chainmap.lead.target;

import cn.chainmap.firm.ExpansionKind;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Assumptions of the lead score other than its weights. All are ours; arrivals that
 * really happened should replace them once there are enough.
 *
 * @param leastFit product fit below which a firm is not listed
 * @param unknownExp 扩张意愿 when nobody has looked
 * @param unknownQual 企业质量 when no tags are known
 * @param unknownSite 载体匹配 when needs or sites are unknown
 * @param abnormal factor ρ for a firm on the list of abnormal operation (经营异常)
 * @param mostNodes gap nodes compared at once, the gravest first
 * @param mostPairs pairs of firm and node compared at once
 * @param textFirms firms the full-text index is asked for, for a gap nobody is known to
 * fill
 * @param events how much each sign of expansion counts
 */
@ConfigurationProperties("chainmap.lead.score")
public record ScoreSettings(@DefaultValue("0.4") double leastFit, @DefaultValue("0.3") double unknownExp,
		@DefaultValue("0.3") double unknownQual, @DefaultValue("0.5") double unknownSite,
		@DefaultValue("0.3") double abnormal, @DefaultValue("200") int mostNodes, @DefaultValue("10000") int mostPairs,
		@DefaultValue("200") int textFirms, @DefaultValue Events events) {

	/**
	 * How much each sign counts, 0 to 1; several are joined by noisy-or.
	 */
	public record Events(@DefaultValue("0.50") double investedProvince, @DefaultValue("0.35") double investedRegion,
			@DefaultValue("0.30") double newPlant, @DefaultValue("0.30") double originExit,
			@DefaultValue("0.25") double expanding, @DefaultValue("0.20") double financing,
			@DefaultValue("0.15") double coastal) {

		double of(ExpansionKind kind) {
			return switch (kind) {
				case INVESTED_PROVINCE -> this.investedProvince;
				case INVESTED_REGION -> this.investedRegion;
				case NEW_PLANT -> this.newPlant;
				case ORIGIN_EXIT -> this.originExit;
				case EXPANDING -> this.expanding;
				case FINANCING -> this.financing;
				case COASTAL -> this.coastal;
				case NONE -> 0;
			};
		}

	}

}

package cn.chainmap.lead.board;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who holds a firm, its group or one of its aliases (首报专班).
 *
 * @param claim the claim
 * @param leadId the lead it was made on
 * @param firmId the firm it was made on
 * @param firmName its name
 * @param nodeId the gap that lead would fill
 * @param nodeName its name
 * @param relation how that firm belongs to the one asked for
 */
public record ClaimHolder(Claim claim, String leadId, String firmId, String firmName, String nodeId, String nodeName,
		Relation relation) {

	/** The holder in one sentence. */
	@JsonProperty
	public String sentence() {
		String firm = switch (this.relation) {
			case SELF -> "该企业";
			case ALIAS -> "该企业（以「" + this.firmName + "」之名）";
			case GROUP -> "该企业所在集团（" + this.firmName + "）";
		};
		return firm + "已由「" + this.claim.team() + "」于 " + this.claim.since() + " 首报（登记人 " + this.claim.by() + "，环节「"
				+ this.nodeName + "」），保护期至 " + this.claim.until() + "。";
	}

	/**
	 * How two firms belong together.
	 */
	public enum Relation {

		SELF, ALIAS, GROUP

	}

}

package cn.chainmap.gap;

import org.jspecify.annotations.Nullable;

/**
 * What a local active firm buys of a node in a year (采购).
 *
 * @param firm id of the firm
 * @param node id of the node
 * @param amountWanYuan how much, in 万元; {@code null} when unknown
 * @param localAmountWanYuan the part bought from local firms, in 万元, never more than the
 * amount; {@code null} when unknown
 * @param selfSupply whether the firm makes the node itself
 */
public record Purchase(String firm, String node, @Nullable Double amountWanYuan, @Nullable Double localAmountWanYuan,
		boolean selfSupply) {

	/** Whether it counts for rates by purchase amount (采购额口径): an amount above 0. */
	public boolean hasAmount() {
		return this.amountWanYuan != null && this.amountWanYuan > 0;
	}

	public boolean isKnown() {
		return hasAmount() && this.localAmountWanYuan != null;
	}

}

package cn.chainmap.gap.rate;

import org.jspecify.annotations.Nullable;

/**
 * Local supporting rate by purchase amount (采购额口径本地配套率) of some purchases. Amounts are in
 * 万元 a year, rates 0 to 1; no rate is ever 0 or 1 for want of data.
 *
 * @param actual R_act (实际): bought locally ÷ bought, over purchases whose local part is
 * known; {@code null} when none is
 * @param potential R_pot (潜力): the share local capacity could meet; {@code null} when no
 * amount is known
 * @param localisable the actual rate without inputs that cannot be made here (可配套率);
 * {@code null} when nothing is left
 * @param exclSelf the actual rate without what firms make themselves (不含自供); {@code null}
 * when nothing is left
 * @param coverage purchases whose local part is known ÷ purchases with an amount (覆盖率);
 * {@code null} when no amount is known
 * @param amountWanYuan all amounts
 * @param knownAmountWanYuan those whose local part is known
 * @param localAmountWanYuan their local part
 * @param links purchases with an amount
 * @param knownLinks those whose local part is known
 * @param mode which rate to show first
 * @param reason why there is no actual rate, or why the rate by category comes first;
 * {@code null} in mode VALUE
 * @param upperBound whether the potential is the most it can be (上界), because some local
 * capacity is unknown
 */
public record PurchaseRate(@Nullable Double actual, @Nullable Double potential, @Nullable Double localisable,
		@Nullable Double exclSelf, @Nullable Double coverage, double amountWanYuan, double knownAmountWanYuan,
		double localAmountWanYuan, long links, long knownLinks, Mode mode, @Nullable String reason,
		boolean upperBound) {

	/**
	 * Which rate (口径) to show first.
	 */
	public enum Mode {

		/** By purchase amount (采购额口径). */
		VALUE,

		/** By category (品类口径), because too little is known of amounts. */
		CATEGORY

	}

}

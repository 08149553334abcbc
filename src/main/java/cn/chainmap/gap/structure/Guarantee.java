package cn.chainmap.gap.structure;

/**
 * How good a portfolio is for certain, compared with the best there is.
 */
public enum Guarantee {

	/** Nothing is better: all subsets were compared, or one firm does it. */
	OPTIMAL("最优"),

	/**
	 * Greedy on a monotone submodular function: at least 1 − 1/e of the best gain.
	 * Nemhauser, Wolsey and Fisher, 1978.
	 */
	GREEDY("近似：新增值不低于最优的 1−1/e（约 63 %）"),

	/**
	 * The better of the best single firm and greedy by gain per area: at least ½(1 − 1/e)
	 * of the best gain. Khuller, Moss and Naor, 1999; Leskovec et al., 2007.
	 */
	GREEDY_BUDGET("近似：新增值不低于最优的 ½(1−1/e)（约 31 %）"),

	/**
	 * Greedy until the target is reached: with lines of weight 1, at most 1 + ln(largest
	 * gain of one firm) times as many firms as necessary. Wolsey, 1982.
	 */
	GREEDY_COVER("近似：家数不超过最少家数的 1+ln(单家最多补上的条数) 倍"),

	/** All candidates together do not reach the target; those that add something. */
	OUT_OF_REACH("全部候选企业合计也达不到目标");

	private final String label;

	Guarantee(String label) {
		this.label = label;
	}

	/** The words users read. */
	public String label() {
		return this.label;
	}

}

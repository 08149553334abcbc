package cn.chainmap.firm;

/**
 * Signs that a firm may invest (扩张迹象).
 */
public enum ExpansionKind {

	/** Has invested in the province or municipality of the place (在本省市有投资). */
	INVESTED_PROVINCE("已在本省市投资"),

	/** Has invested in the wider region (在周边区域有投资). */
	INVESTED_REGION("已在周边区域投资"),

	/** Built a new plant outside its own province within 36 months (新建省外工厂). */
	NEW_PLANT("近 36 个月新建省外工厂"),

	/** Its city no longer wants the industry (原所在地列入退出或不再承接). */
	ORIGIN_EXIT("原所在地列入退出或不再承接"),

	/** Works at capacity or has announced an expansion (产能饱和或宣布扩产). */
	EXPANDING("产能利用率 85% 以上或已宣布扩产"),

	/** Has raised money for capacity (为扩产融资或上市). */
	FINANCING("近期为扩产上市或融资"),

	/** Coastal, and needs much land or labour (沿海且用地或用工密集). */
	COASTAL("沿海且用地或用工密集"),

	/** Somebody looked and found none (已查，暂无迹象). */
	NONE("已查，暂无扩张迹象");

	private final String label;

	ExpansionKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}

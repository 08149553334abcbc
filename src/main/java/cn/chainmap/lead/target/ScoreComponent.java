package cn.chainmap.lead.target;

/**
 * What the lead score (线索评分) is made of, in the order in which it is added up.
 */
public enum ScoreComponent {

	/** How sure it is that the firm makes the node, and how much it lives on it. */
	FIT("产品匹配"),

	/** How grave the gravest gap is that it would fill. */
	GAP("缺口价值"),

	/** Whom it would know here. */
	LINK("本地关联"),

	/** Signs that it may invest. */
	EXP("扩张意愿"),

	/** What it is known for. */
	QUAL("企业质量"),

	/** Whether there is room for it. */
	SITE("载体匹配");

	private final String label;

	ScoreComponent(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}

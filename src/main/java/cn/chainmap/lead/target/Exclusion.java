package cn.chainmap.lead.target;

/**
 * Why a firm is not listed.
 */
public enum Exclusion {

	/** On record as dishonest (失信). */
	DISHONEST("失信被执行人或严重失信"),

	/** It does not operate. */
	NOT_OPERATING("不在营"),

	/** It is not sure enough that it makes the node. */
	LOW_FIT("产品匹配低于下限"),

	/** No site here may take it (禁止). */
	PROHIBITED("本地载体均不允许");

	private final String label;

	Exclusion(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}

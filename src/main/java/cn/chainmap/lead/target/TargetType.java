package cn.chainmap.lead.target;

/**
 * How a firm would come.
 */
public enum TargetType {

	/** It has nothing here yet (新设). */
	NEW("新设"),

	/** It holds a firm here already (增资扩产). */
	EXPAND("增资扩产"),

	/** Its own place no longer wants it (整体搬迁). */
	RELOCATE("搬迁转移");

	private final String label;

	TargetType(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}

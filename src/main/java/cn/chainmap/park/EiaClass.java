package cn.chainmap.park;

/**
 * Class of the environmental impact assessment (环评类别), the lightest first: of a site, the
 * heaviest it allows; of a product, the one it needs.
 */
public enum EiaClass {

	/** None needed (无需环评). */
	NONE("无需环评"),

	/** Registration form (登记表). */
	REGISTRATION("登记表"),

	/** Report form (报告表). */
	FORM("报告表"),

	/** Full report (报告书). */
	REPORT("报告书");

	private final String label;

	EiaClass(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}

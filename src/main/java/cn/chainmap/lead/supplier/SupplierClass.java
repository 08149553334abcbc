package cn.chainmap.lead.supplier;

/**
 * What a line of a supplier list means here; which it is,
 * {@code cypher/lead/list-supplier-lines.cypher} says.
 */
public enum SupplierClass {

	/** The supplier is here. */
	LOCAL("已在本地"),

	/** Another firm here makes the same. */
	LOCAL_SAME("本地有同类"),

	/** The supplier is elsewhere, and nobody here makes it. */
	OUTSIDE("外地"),

	/** The product or the supplier's place is not known yet. */
	UNMATCHED("未对上");

	private final String label;

	SupplierClass(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}

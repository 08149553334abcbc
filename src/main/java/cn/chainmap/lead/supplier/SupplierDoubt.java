package cn.chainmap.lead.supplier;

/**
 * Why a line is not matched (未对上).
 */
public enum SupplierDoubt {

	/** The product is no chain node. */
	PRODUCT("产品没有对上环节"),

	/** Nobody knows where the supplier is. */
	PLACE("不知道供应商在哪里"),

	/** Only a larger place is known. */
	WIDER("只知道供应商在本地所属的省市，是否在本地未知"),

	/** It may be a firm that is known already. */
	REVIEW("供应商可能与已有企业是同一家，待复核");

	private final String label;

	SupplierDoubt(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}

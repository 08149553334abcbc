package cn.chainmap.firm.match;

/**
 * How a product was recognised as a chain node, with the confidence that this gives (§15
 * of the methods; design values except for TEXT, which is calibrated).
 */
public enum ProposalMethod {

	/** The product has the name of the node. */
	EXACT(1.0, "产品与环节同名"),

	/** The product has another name of the node. */
	ALIAS(0.95, "产品与环节的别名相同"),

	/** The same but for brackets and generic words. */
	NORMALISED(0.9, "去掉通用词（系列、产品、及配件…）后与环节同名"),

	/** The product ends in the name of the node: a kind of it. */
	SUFFIX(0.75, "产品名称以环节名称结尾，是其中一种"),

	/** The words are alike. */
	TEXT(0.7, "用词与环节相近");

	private final double confidence;

	private final String words;

	ProposalMethod(double confidence, String words) {
		this.confidence = confidence;
		this.words = words;
	}

	/** The highest confidence of a proposal made in this way. */
	public double confidence() {
		return this.confidence;
	}

	/** In Chinese, for the reviewer. */
	public String words() {
		return this.words;
	}

}

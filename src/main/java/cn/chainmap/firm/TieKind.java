package cn.chainmap.firm;

/**
 * What ties firms and people to each other (关系), apart from what they buy.
 */
public enum TieKind {

	/** A firm holds a share of a firm, or has invested in a place (投资、持股). */
	INVESTED_IN("firm/merge-investments", "企业编号", "企业编号或地点代码"),

	/** A person holds a share of a firm (个人持股). */
	SHAREHOLDER("firm/merge-investments", "姓名", "企业编号"),

	/** A firm is a member of a chamber or association (商会、协会会员). */
	MEMBER_OF("firm/merge-memberships", "企业编号", "商会名称"),

	/** A person works for a firm (任职). */
	WORKS_FOR("firm/merge-people", "姓名", "企业编号"),

	/** A place is a person's home (籍贯). */
	NATIVE_OF("firm/merge-people", "姓名", "地点代码");

	private final String statement;

	private final String from;

	private final String to;

	TieKind(String statement, String from, String to) {
		this.statement = statement;
		this.from = from;
		this.to = to;
	}

	String statement() {
		return this.statement;
	}

	/** What stands at its ends, in words. */
	String ends() {
		return "from 应为" + this.from + "，to 应为" + this.to;
	}

}

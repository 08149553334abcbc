package cn.chainmap.lead.board;

/**
 * What happened to a lead.
 */
public enum LeadEventKind {

	REGISTERED("登记"), CLAIMED("首报认领"), RELEASED("释放"), TRANSFERRED("移交"), OVERRIDDEN("改认"), ADVANCED("推进"),
	RETURNED("退回"), LOST("流失"), REOPENED("重新启用"), CONTACT("联系记录"), REPORT("进展报告"), CHANGED("修改"), CHECKED("核对清单"),
	CONTACT_CHANGED("联系人变更"), CONTACTS_SHOWN("查看完整联系方式"), CONTACTS_EXPORTED("导出完整联系方式");

	private final String label;

	LeadEventKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}

package cn.chainmap.lead.form;

import java.util.List;

/**
 * The lists that come with the program.
 */
enum BuiltInForm {

	/** 招商线索清单: whom to call for which gap, and who does already. */
	LEAD_LIST("lead-list", "招商线索清单", FormSource.CANDIDATES,
			List.of(column("序号", 6), column("产业链", 16), column("环节", 18), column("缺口类型", 14), column("影响的本地企业与环节", 40),
					column("目标企业", 32), column("省市", 14), column("标签", 18), column("匹配度", 9), column("企业产品", 28),
					column("线索状态", 10), column("首报专班", 16), column("首报日期", 12), column("保护期至", 12), column("证据来源", 40),
					column("数据日期", 13), column("变化", 12))),
	/** 招商库单: the registered leads. */
	LEAD_POOL("lead-pool", "招商库单", FormSource.LEADS,
			List.of(column("序号", 6), column("企业名称", 30), column("省市", 14), column("标签", 18), column("企业产品", 28),
					column("产业链", 18), column("环节", 18), column("线索状态", 10), column("首报专班", 16), column("首报日期", 12),
					column("保护期至", 12), column("到期日", 12), column("是否超期", 10), column("下一步", 24), column("下一步日期", 12),
					column("企业联系人", 12), column("联系方式", 16), column("流失原因", 12), column("变化", 12))),
	/** 项目信息采集表: the thirteen columns of an office's form. */
	PROJECT_FORM("project-form", "项目信息采集表", FormSource.LEADS,
			List.of(column("序号", 6), column("项目名称", 24), column("投资方", 26), column("固定资产投资", 14), column("投资方简介", 30),
					column("项目内容", 36), column("需用土地", 10), column("企业联系人", 12), column("联系方式", 16), column("片区", 14),
					column("进度、备注", 30), column("产业类型", 18), column("研判结果", 24))),
	/** 断点清单: the break points. */
	GAP_LIST("gap-list", "断点清单", FormSource.GAPS,
			List.of(column("序号", 6), column("产业链", 18), column("环节", 18), column("确定性", 10), column("断点说明", 48),
					column("影响环节", 30), column("影响企业", 40), column("影响企业数", 10), column("已知外地企业数", 12),
					column("可行度", 8), column("流失原因", 18), column("可行度算式", 36), column("环节编号", 10), column("变化", 12)));

	private final String code;

	private final String title;

	private final FormSource source;

	private final List<Column> columns;

	BuiltInForm(String code, String title, FormSource source, List<Column> columns) {
		this.code = code;
		this.title = title;
		this.source = source;
		this.columns = columns;
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

	FormSource source() {
		return this.source;
	}

	List<Column> columns() {
		return this.columns;
	}

	private static Column column(String field, int width) {
		return new Column(field, width);
	}

	/**
	 * A column.
	 *
	 * @param field the field it shows, and its title
	 * @param width in characters
	 */
	record Column(String field, int width) {

		/** The title with its unit. */
		String title() {
			return switch (this.field) {
				case "固定资产投资" -> "固定资产投资（万元）";
				case "需用土地" -> "需用土地（亩）";
				default -> this.field;
			};
		}

	}

}

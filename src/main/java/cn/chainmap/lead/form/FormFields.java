package cn.chainmap.lead.form;

import java.util.List;
import java.util.Set;

/**
 * Fields that are made when a list is written, not read.
 */
final class FormFields {

	/** Running number of the row. */
	static final String NUMBER = "序号";

	/** What changed since the last export. */
	static final String CHANGE = "变化";

	/** Fields that stand once in a sheet. */
	static final List<String> SINGLE = List.of("清单名称", "导出日期", "导出时间", "导出人", "行数", "筛选条件", "地点");

	/** Fields that time alone changes: they make no row a changed one. */
	static final Set<String> PASSING = Set.of(NUMBER, CHANGE, "是否超期", "企业联系人", "联系方式");

	private FormFields() {
	}

}

package cn.chainmap.lead.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A list, ready to be written.
 *
 * @param title name of the list
 * @param rows its rows
 * @param changes what changed since the last export
 * @param single the fields that stand once
 * @param notes what its reader must know
 */
record FormContent(String title, List<FormRow> rows, FormChanges changes, Map<String, String> single,
		List<List<String>> notes) {

	FormContent {
		rows = List.copyOf(rows);
		single = Map.copyOf(single);
		notes = List.copyOf(notes);
	}

	/** The value of a field in a row. */
	String value(FormRow row, int number, String field) {
		return switch (field) {
			case FormFields.NUMBER -> Integer.toString(number);
			case FormFields.CHANGE -> this.changes.mark(row);
			default -> row.get(field);
		};
	}

	static List<List<String>> notes(String title, FormRequest request, List<FormRow> rows, FormChanges changes,
			Map<String, String> single) {
		List<List<String>> notes = new ArrayList<>();
		notes.add(List.of("清单", title + "（链图 ChainMap）"));
		notes.add(List.of("本地", request.place().name() + "（" + request.place().code() + "）"));
		notes.add(List.of("筛选条件", request.words()));
		notes.add(List.of("行数", rows.size() + " 行，全部写出，没有截断"));
		notes.add(List.of("导出时间", single.getOrDefault("导出时间", "")));
		notes.add(List.of("导出人", single.getOrDefault("导出人", "")));
		notes.add(List.of("较上次导出", changes.words()));
		notes.add(List.of("联系方式", request.fullContacts() ? "完整显示；每条线索的时间线已留痕" : "已脱敏"));
		notes.add(List.of("首报首谈", "首报专班只列今天仍在保护期内的；保护范围含企业的集团与别名。"));
		notes.add(List.of("可行度", "只由流失原因计算：同一原因每流失一家企业按比例下调，算法见该环节的流失原因。"));
		return notes;
	}

}

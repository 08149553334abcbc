package cn.chainmap.lead.form;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What changed since the last export of the same list with the same filter (较上次导出).
 *
 * @param since when that was, {@code null} for the first time
 * @param by who exported it
 * @param marks 新增 or 有变化, by key; rows without a mark are as they were
 * @param gone names of the rows that are no longer there
 */
record FormChanges(@Nullable String since, @Nullable String by, Map<String, String> marks, List<String> gone) {

	static final String ADDED = "新增";

	static final String CHANGED = "有变化";

	static final FormChanges FIRST = new FormChanges(null, null, Map.of(), List.of());

	FormChanges {
		marks = Map.copyOf(marks);
		gone = List.copyOf(gone);
	}

	String mark(FormRow row) {
		return (this.since == null) ? "首次导出" : this.marks.getOrDefault(row.key(), "");
	}

	long count(String mark) {
		return this.marks.values().stream().filter(mark::equals).count();
	}

	/** All in one sentence. */
	String words() {
		return (this.since == null) ? "首次导出，没有可比较的上一次"
				: "与 " + this.since + "（" + this.by + "）导出的相比：新增 " + count(ADDED) + " 行，有变化 " + count(CHANGED)
						+ " 行，不再出现 " + this.gone.size() + " 行"
						+ (this.gone.isEmpty() ? "" : "：" + String.join("、", this.gone));
	}

}

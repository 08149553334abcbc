package cn.chainmap.intake.read;

import java.util.List;
import java.util.regex.Pattern;

import cn.chainmap.intake.read.cell.PlainText;
import cn.chainmap.intake.read.source.RawCell;
import cn.chainmap.intake.read.source.RawRow;

/**
 * Rows that are no data: sums, notes at the end, the example of a template, headers
 * repeated on each page.
 */
final class SkippedRows {

	/** How the first cell of an example begins. */
	static final String EXAMPLE = "【示例】";

	private static final Pattern SUM = Pattern.compile("(?i)(合计|小计|总计|共计|累计|总和|平均|total|subtotal)([:：(].*)?");

	private static final Pattern NOTE = Pattern.compile(
			"(注|备注|附注|说明|填表说明|填报说明|数据来源|资料来源|来源|填表人?|制表人?|审核人?|填报人?|填报单位|填报日期|制表日期|单位负责人|统计负责人|联系人)[:：\\d].*|[※*★].*");

	private static final int LONGEST_HEADER = 60;

	private SkippedRows() {
	}

	static boolean isExample(RawRow row) {
		return row.cells()
			.stream()
			.filter(cell -> !cell.isBlank())
			.findFirst()
			.filter(cell -> PlainText.strip(cell.text()).startsWith(EXAMPLE))
			.isPresent();
	}

	static boolean isSum(RawRow row) {
		return texts(row, 2).stream().anyMatch(text -> SUM.matcher(text).matches());
	}

	static boolean isNote(RawRow row) {
		List<String> texts = (row.cells().stream().filter(cell -> !cell.isBlank()).limit(3).count() > 2) ? List.of()
				: texts(row, 3);
		return texts.size() <= 2 && !texts.isEmpty() && NOTE.matcher(texts.get(0)).matches();
	}

	static boolean isHeader(RawRow row, List<ColumnView> columns) {
		List<ColumnView> mapped = columns.stream().filter(column -> column.column() != null).toList();
		return mapped.size() > 1 && mapped.stream()
			.allMatch(column -> row.cell(column.index()).text().length() <= LONGEST_HEADER
					&& HeaderWords.normal(row.cell(column.index()).text()).equals(HeaderWords.normal(column.header())));
	}

	private static List<String> texts(RawRow row, int most) {
		return row.cells()
			.stream()
			.filter(cell -> !cell.isBlank())
			.map(RawCell::text)
			.map(PlainText::key)
			.filter(text -> !text.isEmpty())
			.limit(most)
			.toList();
	}

}

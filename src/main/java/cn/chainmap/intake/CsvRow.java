package cn.chainmap.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import cn.chainmap.shared.SafeCell;
import org.jspecify.annotations.Nullable;

/**
 * One row of a CSV file. Reads cells as what they should be; a cell that is something
 * else is reported and treated as blank, so nothing is guessed.
 *
 * @param file file name
 * @param number row number as a spreadsheet shows it
 * @param values cells by column name
 */
record CsvRow(String file, long number, Map<String, String> values) {

	private static final Set<String> YES = Set.of("true", "1", "yes", "y", "是");

	private static final Set<String> NO = Set.of("false", "0", "no", "n", "否");

	CsvRow {
		values = Map.copyOf(values);
	}

	/** The cell's text without surrounding blanks; empty when there is no such column. */
	String text(String column) {
		return SafeCell.restore(strip(this.values.getOrDefault(column, "")));
	}

	@Nullable String textOrNull(String column) {
		String text = text(column);
		return text.isEmpty() ? null : text;
	}

	/** The values of a cell that holds several, separated by semicolons. */
	List<String> list(String column) {
		return Arrays.stream(text(column).split("[;；]")).map(CsvRow::strip).filter(part -> !part.isEmpty()).toList();
	}

	@Nullable Double number(String column, double min, double max, Consumer<ImportIssue> issues) {
		String text = text(column);
		if (text.isEmpty()) {
			return null;
		}
		try {
			double number = Double.parseDouble(text.replace(",", ""));
			if (number >= min && number <= max) {
				return number;
			}
			issues.accept(issue(column, "应在 " + plain(min) + " 到 " + plain(max) + " 之间，已按空白处理"));
		}
		catch (NumberFormatException ex) {
			issues.accept(issue(column, "不是数字，已按空白处理"));
		}
		return null;
	}

	@Nullable Boolean flag(String column, Consumer<ImportIssue> issues) {
		String text = text(column).toLowerCase(Locale.ROOT);
		if (YES.contains(text)) {
			return true;
		}
		if (!text.isEmpty() && !NO.contains(text)) {
			issues.accept(issue(column, "应为 true 或 false，已按空白处理"));
			return null;
		}
		return text.isEmpty() ? null : false;
	}

	ImportIssue issue(String column, String problem) {
		return new ImportIssue(this.file, this.number, column, column.isEmpty() ? "" : text(column), problem);
	}

	private static String plain(double number) {
		return (number == Math.rint(number) && Math.abs(number) < 1e15) ? Long.toString((long) number)
				: Double.toString(number);
	}

	// String.strip() leaves no-break space, zero-width space and byte order mark behind.
	private static String strip(String text) {
		return text.replaceAll("^[\\s\\u00A0\\u200B\\uFEFF]+|[\\s\\u00A0\\u200B\\uFEFF]+$", "");
	}

}

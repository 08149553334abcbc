package cn.chainmap.intake.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.chainmap.intake.table.ColumnType;
import cn.chainmap.intake.table.SheetColumn;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value, as the import reads it.
 */
final class CellText {

	private static final Pattern LOOSE = Pattern.compile("[、|，\\n\\r]");

	private CellText() {
	}

	/** In words for users: 是, 在营; empty when unknown. */
	static String words(SheetColumn column, @Nullable Object value) {
		if (value != null && column.type() == ColumnType.CHOICE) {
			return column.choices().getOrDefault(value.toString(), value.toString());
		}
		return (value instanceof Boolean flag) ? (flag ? "是" : "否") : codes(value);
	}

	/** In codes, for programs: true, operating; empty when unknown. */
	static String codes(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Double number) {
			return plain(number);
		}
		return (value instanceof List<?> list) ? list(list) : value.toString();
	}

	/**
	 * Values separated by semicolons. A single one that other separators would take apart
	 * gets a semicolon too, which says how the cell is to be read.
	 */
	private static String list(List<?> values) {
		String joined = values.stream().map(String::valueOf).collect(Collectors.joining(";"));
		return (values.size() == 1 && LOOSE.matcher(joined).find()) ? joined + ";" : joined;
	}

	/** A number without exponent, as people write it; nothing is rounded. */
	private static String plain(Double number) {
		return Double.isFinite(number) ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
				: number.toString();
	}

}

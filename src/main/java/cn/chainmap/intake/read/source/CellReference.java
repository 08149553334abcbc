package cn.chainmap.intake.read.source;

import org.jspecify.annotations.Nullable;

/**
 * Where a cell stands in a sheet, such as {@code B7}.
 *
 * @param row from 1
 * @param column from 0
 */
record CellReference(long row, int column) {

	static final long LAST_ROW = 1_048_576;

	static final int LAST_COLUMN = 16_383;

	/** {@code null} when the text is no reference. */
	static @Nullable CellReference of(String text) {
		int column = 0;
		int i = 0;
		while (i < text.length() && i < 4 && Character.toUpperCase(text.charAt(i)) >= 'A'
				&& Character.toUpperCase(text.charAt(i)) <= 'Z') {
			column = column * 26 + (Character.toUpperCase(text.charAt(i)) - 'A' + 1);
			i++;
		}
		String digits = text.substring(i);
		if (i == 0 || digits.isEmpty() || digits.length() > 12 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return null;
		}
		return new CellReference(Long.parseLong(digits), column - 1);
	}

}

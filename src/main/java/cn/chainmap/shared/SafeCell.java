package cn.chainmap.shared;

import java.util.regex.Pattern;

/**
 * Keeps exported text from being taken for a formula (CSV injection): a cell that begins
 * with a formula sign, half or full width, or with a tab or line break, gets a leading
 * apostrophe. {@link #restore} takes it off again, so a file that comes back says what it
 * said.
 */
public final class SafeCell {

	private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\r\n]]");

	/** What a spreadsheet cell can hold. */
	private static final int LONGEST = 32_767;

	private SafeCell() {
	}

	/**
	 * The text as it may stand in a cell; cut, with a word of it, where it is too long.
	 */
	public static String of(String text) {
		String safe = whole(text);
		if (safe.length() > LONGEST) {
			String note = "…（原文 " + safe.length() + " 字，超出单元格上限）";
			int end = LONGEST - note.length();
			// A rare character takes two places; it is kept whole or left out.
			return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + note;
		}
		return safe;
	}

	/** The text as it may stand in a cell, however long. */
	public static String whole(String text) {
		String clean = CONTROL.matcher(text).replaceAll("");
		return needsMark(clean) ? "'" + clean : clean;
	}

	/** Whether a text has room in a spreadsheet cell. */
	public static boolean fits(String text) {
		return text.length() < LONGEST || whole(text).length() <= LONGEST;
	}

	/** The text that {@link #whole} made a cell of. */
	public static String restore(String cell) {
		return (cell.startsWith("'") && needsMark(cell.substring(1))) ? cell.substring(1) : cell;
	}

	/**
	 * A text that looks as if it had its mark already gets another, so that taking one
	 * off is always right; the mark that old systems set before digits counts too.
	 */
	private static boolean needsMark(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == '\'') {
			start++;
		}
		String rest = text.substring(start);
		return startsDangerously(rest) || startsDangerously(rest.stripLeading())
				|| start > 0 && !rest.isEmpty() && Character.isDigit(rest.charAt(0));
	}

	private static boolean startsDangerously(String text) {
		return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
	}

}

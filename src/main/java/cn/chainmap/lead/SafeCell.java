package cn.chainmap.lead;

/**
 * Keeps exported text from being taken for a formula (CSV injection): a cell that begins
 * with a formula sign, half or full width, or with a tab or line break, gets a leading
 * apostrophe.
 */
final class SafeCell {

	private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

	/** What a spreadsheet cell can hold. */
	private static final int LONGEST = 32_767;

	private SafeCell() {
	}

	static String of(String text) {
		String clean = text.replaceAll("[\\p{Cntrl}&&[^\t\r\n]]", "");
		boolean dangerous = startsDangerously(clean) || startsDangerously(clean.stripLeading());
		String safe = dangerous ? "'" + clean : clean;
		if (safe.length() > LONGEST) {
			String note = "…（原文 " + safe.length() + " 字，超出单元格上限）";
			int end = LONGEST - note.length();
			// A rare character takes two places; it is kept whole or left out.
			return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + note;
		}
		return safe;
	}

	private static boolean startsDangerously(String text) {
		return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
	}

}

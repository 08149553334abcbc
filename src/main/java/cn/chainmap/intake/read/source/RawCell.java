package cn.chainmap.intake.read.source;

/**
 * A cell as its file holds it (原始单元格).
 *
 * @param type what it holds
 * @param text its content: the text; the number as the file writes it; for a date its ISO
 * form; the error's name
 * @param format number format of a number; empty for none
 */
public record RawCell(Type type, String text, String format) {

	/** A cell that holds nothing. */
	public static final RawCell EMPTY = new RawCell(Type.EMPTY, "", "");

	/** What a cell holds. */
	public enum Type {

		/** Nothing. */
		EMPTY,
		/** Text. */
		TEXT,
		/** A number, typed as such. */
		NUMBER,
		/** A number that is formatted as a date. */
		DATE,
		/** Yes or no. */
		BOOLEAN,
		/** An error such as {@code #REF!}. */
		ERROR,
		/** A formula whose result the file does not hold. */
		UNCALCULATED

	}

	static RawCell text(String text) {
		return text.isEmpty() ? EMPTY : new RawCell(Type.TEXT, text, "");
	}

	/** Whether it shows nothing. */
	public boolean isBlank() {
		return this.type == Type.EMPTY || this.type == Type.TEXT && this.text.isBlank();
	}

}

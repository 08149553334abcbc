package cn.chainmap.intake.read.source;

/**
 * Whether a line is valid UTF-8, byte by byte.
 */
final class Utf8Check {

	private int pending;

	private int lowest = 0x80;

	private int highest = 0xBF;

	private boolean valid = true;

	void look(int value) {
		if (this.pending > 0) {
			this.valid &= value >= this.lowest && value <= this.highest;
			this.lowest = 0x80;
			this.highest = 0xBF;
			this.pending--;
		}
		else if (value >= 0xC2 && value <= 0xDF) {
			this.pending = 1;
		}
		else if (value >= 0xE0 && value <= 0xEF) {
			this.pending = 2;
			this.lowest = (value == 0xE0) ? 0xA0 : 0x80;
			this.highest = (value == 0xED) ? 0x9F : 0xBF;
		}
		else if (value >= 0xF0 && value <= 0xF4) {
			this.pending = 3;
			this.lowest = (value == 0xF0) ? 0x90 : 0x80;
			this.highest = (value == 0xF4) ? 0x8F : 0xBF;
		}
		else if (value >= 0x80) {
			this.valid = false;
		}
	}

	/** Whether the line that ends here was valid; begins the next. */
	boolean endLine() {
		boolean was = this.valid && this.pending == 0;
		this.valid = true;
		this.pending = 0;
		this.lowest = 0x80;
		this.highest = 0xBF;
		return was;
	}

}

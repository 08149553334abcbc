package cn.chainmap.intake.read.source;

/**
 * Whether a line is valid GB18030, byte by byte, and whether it looks like Big5 instead:
 * in common Chinese text the second byte is hardly ever below A1, in Big5 often.
 */
final class Gb18030Check {

	private static final int SEVERAL = 6;

	private int place;

	private boolean valid = true;

	private long pairs;

	private long lowPairs;

	private long linePairs;

	private long lineLowPairs;

	private boolean lineIsBig5;

	void look(int value) {
		switch (this.place) {
			case 0 -> {
				if (value > 0x80 && value < 0xFF) {
					this.place = 1;
				}
				else if (value >= 0x80) {
					this.valid = false;
				}
			}
			case 1 -> second(value);
			case 2 -> {
				this.valid &= value > 0x80 && value < 0xFF;
				this.place = 3;
			}
			default -> {
				this.valid &= value >= 0x30 && value <= 0x39;
				this.place = 0;
			}
		}
	}

	private void second(int value) {
		if (value >= 0x30 && value <= 0x39) {
			this.place = 2;
			return;
		}
		this.place = 0;
		this.valid &= value >= 0x40 && value != 0x7F && value != 0xFF;
		this.linePairs++;
		this.lineLowPairs += (value < 0xA1) ? 1 : 0;
	}

	/** Whether the line that ends here was valid; begins the next. */
	boolean endLine() {
		boolean was = this.valid && this.place == 0;
		this.lineIsBig5 = this.lineLowPairs * 4 > this.linePairs;
		this.pairs += this.linePairs;
		this.lowPairs += this.lineLowPairs;
		this.linePairs = 0;
		this.lineLowPairs = 0;
		this.valid = true;
		this.place = 0;
		return was;
	}

	/** Whether the line that ended looks like Big5. */
	boolean lineLooksLikeBig5() {
		return this.lineIsBig5;
	}

	/** Whether all lines that ended look like Big5 together. */
	boolean looksLikeBig5() {
		return this.pairs >= SEVERAL && this.lowPairs * 5 > this.pairs;
	}

}

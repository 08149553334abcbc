package cn.chainmap.intake.read.cell;

/**
 * Shares (占比, 0 to 1), as fractions or per cent. Public data sets hold shares below zero
 * and above one; they are cut to the nearest bound.
 */
final class Shares {

	/** Above this a number without a sign is per cent that somebody forgot to say. */
	private static final double NOT_A_FRACTION = 10;

	private Shares() {
	}

	static Cleaned read(String text, String header) {
		String plain = PlainText.key(text);
		boolean percent = plain.endsWith("%");
		double number;
		try {
			number = Double.parseDouble(percent ? plain.substring(0, plain.length() - 1) : plain);
		}
		catch (NumberFormatException ex) {
			return Cleaned.doubt(null, "不是占比，按空白处理", "请写 0 到 1 之间的数，或百分数");
		}
		if (percent || PlainText.key(header).contains("%")) {
			number = number / 100;
		}
		else if (number > NOT_A_FRACTION) {
			return Cleaned.doubt(null, "大于 1，可能是百分数，按空白处理", "百分数请带 % 号，例如 60%");
		}
		if (!Double.isFinite(number)) {
			return Cleaned.doubt(null, "不是占比，按空白处理", "请写 0 到 1 之间的数，或百分数");
		}
		if (number < 0 || number > 1) {
			double cut = (number < 0) ? 0 : 1;
			return Cleaned.doubt(cut, "占比应在 0 到 1 之间，按 " + (int) cut + " 处理", "请核对");
		}
		return Cleaned.of(number);
	}

}

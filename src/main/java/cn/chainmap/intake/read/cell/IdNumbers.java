package cn.chainmap.intake.read.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identity card numbers (身份证号), which are never stored or shown.
 */
public final class IdNumbers {

	private static final Pattern HEADER = Pattern.compile(".*(身份证|证件号|证件编号).*");

	private static final Pattern NUMBER = Pattern.compile(
			"(?<!\\d)[1-8]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dA-Za-z])");

	private static final int LENGTH = 18;

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	private IdNumbers() {
	}

	/** Whether a column of this name holds them. */
	public static boolean isHeader(String header) {
		return HEADER.matcher(PlainText.key(header)).matches();
	}

	/** Whether a text holds one. */
	public static boolean isIn(String text) {
		if (text.length() < LENGTH) {
			return false;
		}
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find()) {
			if (isValid(matcher.group())) {
				return true;
			}
		}
		return false;
	}

	/** The text with what looks like one made unreadable. */
	public static String mask(String text) {
		return NUMBER.matcher(text).replaceAll("（身份证号，已隐去）");
	}

	private static boolean isValid(String number) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (number.charAt(i) - '0') * WEIGHTS[i];
		}
		return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
	}

}

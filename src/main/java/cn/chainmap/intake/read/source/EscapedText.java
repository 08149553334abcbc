package cn.chainmap.intake.read.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML cannot hold stand in workbooks as {@code _x0007_}.
 */
final class EscapedText {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private EscapedText() {
	}

	static String decode(String text) {
		if (!text.contains("_x")) {
			return text;
		}
		Matcher matcher = ESCAPE.matcher(text);
		StringBuilder decoded = new StringBuilder();
		int end = 0;
		while (matcher.find()) {
			decoded.append(text, end, matcher.start()).append((char) Integer.parseInt(matcher.group(1), 16));
			end = matcher.end();
		}
		return decoded.append(text, end, text.length()).toString();
	}

}

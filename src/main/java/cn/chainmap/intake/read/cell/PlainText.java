package cn.chainmap.intake.read.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text without what nobody sees: {@code String.strip} leaves no-break spaces, zero-width
 * characters and byte order marks behind.
 */
public final class PlainText {

	private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

	// Format characters inside of a text, but the joiners of emoji.
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

	private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]");

	private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");

	private static final Set<String> BLANK_WORDS = Set.of("无", "暂无", "没有", "—", "——", "-", "--", "---", "–", "/", "\\",
			"N/A", "n/a", "NA", "null", "NULL", "None", "空", "未填", "待补", "待定", "不详", "未知", "未公示", "未公开", "*", ".");

	private PlainText() {
	}

	/**
	 * Whether a text is of common characters alone and has no blanks at its ends, so that
	 * nothing in it needs a closer look; true of nearly all cells.
	 */
	static boolean isCommon(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean common = c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF || c >= 0x3001 && c <= 0x3011
					|| c >= 0xFF01 && c <= 0xFF5E || c == ' ' && i > 0 && i < text.length() - 1;
			if (!common) {
				return false;
			}
		}
		return true;
	}

	/** Without blanks and invisible characters at both ends and invisible ones inside. */
	public static String strip(String text) {
		return EDGES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
	}

	/** Half-width, without any blanks; for comparing only. */
	public static String key(String text) {
		return isKey(text) ? text : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
	}

	/** Whether a text is its own key for certain. */
	private static boolean isKey(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!(c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF)) {
				return false;
			}
		}
		return true;
	}

	/** Whether a text is a word for nothing. */
	static boolean isBlankWord(String text) {
		return text.isEmpty() || BLANK_WORDS.contains(text);
	}

	static boolean hasControls(String text) {
		return CONTROL.matcher(text).find() || DIRECTION.matcher(text).find();
	}

	static String withoutControls(String text) {
		return DIRECTION.matcher(CONTROL.matcher(text).replaceAll("")).replaceAll("");
	}

	static boolean hasPrivateCharacters(String text) {
		return PRIVATE.matcher(text).find();
	}

	/** Whether it holds half of a character, or the mark of one that was lost. */
	static boolean isBroken(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '\uFFFD') {
				return true;
			}
			if (Character.isHighSurrogate(character) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			}
			else if (Character.isSurrogate(character)) {
				return true;
			}
		}
		return false;
	}

	/** A number as people write it, without exponent. */
	static String number(String text) {
		try {
			BigDecimal number = new BigDecimal(text);
			if (Math.abs((long) number.scale()) > 40) {
				return text;
			}
			// What a double shows beyond fifteen digits was never typed.
			BigDecimal typed = number.round(new java.math.MathContext(15));
			String plain = (number.precision() > 15 && number.scale() > 0 ? typed : number).toPlainString();
			return plain.contains(".") ? plain.replaceAll("0+$", "").replaceAll("\\.$", "") : plain;
		}
		catch (NumberFormatException ex) {
			return text;
		}
	}

}

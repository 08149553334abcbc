package cn.chainmap.intake.export;

/**
 * Ids and names in GraphML, which are name tokens of XML: no blanks, no brackets, no
 * signs.
 */
final class XmlToken {

	/** First and last of the Chinese characters that every XML program takes in names. */
	private static final int FIRST_HAN = 0x4E00;

	private static final int LAST_HAN = 0x9FA5;

	private XmlToken() {
	}

	/** Another token for every other text. */
	static String of(String text) {
		StringBuilder token = new StringBuilder();
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			boolean looksEscaped = character == '_' && text.startsWith("x", index + 1);
			if (isAllowed(character) && !looksEscaped) {
				token.append(character);
			}
			else {
				token.append("_x")
					.append(Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT))
					.append('_');
			}
		}
		return token.toString();
	}

	/** A token to be read by people: 营收（万元） becomes 营收_万元. */
	static String title(String text) {
		StringBuilder token = new StringBuilder();
		for (char character : text.toCharArray()) {
			if (isAllowed(character)) {
				token.append(character);
			}
			else if (!token.isEmpty() && token.charAt(token.length() - 1) != '_') {
				token.append('_');
			}
		}
		return token.toString().replaceAll("_$", "");
	}

	private static boolean isAllowed(char character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
				|| character >= '0' && character <= '9' || character == '_' || character == '-' || character == '.'
				|| character == ':' || character >= FIRST_HAN && character <= LAST_HAN;
	}

}

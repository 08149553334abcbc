package cn.chainmap.lead.target;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Texts as their characters and pairs of characters (1–2 字串): Chinese needs no word list
 * then.
 */
final class Grams {

	private Grams() {
	}

	/** How often each occurs; pairs do not reach over punctuation. */
	static Map<String, Integer> count(String text) {
		Map<String, Integer> counts = new HashMap<>();
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		int previous = -1;
		for (int i = 0; i < plain.length();) {
			int now = plain.codePointAt(i);
			if (Character.isLetterOrDigit(now)) {
				counts.merge(Character.toString(now), 1, Integer::sum);
				if (previous >= 0) {
					counts.merge(Character.toString(previous) + Character.toString(now), 1, Integer::sum);
				}
				previous = now;
			}
			else {
				previous = -1;
			}
			i += Character.charCount(now);
		}
		return counts;
	}

}

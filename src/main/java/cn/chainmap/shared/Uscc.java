package cn.chainmap.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters of which the last
 * checks the others.
 */
public final class Uscc {

	/** How many characters a code has. */
	public static final int LENGTH = 18;

	// No I, O, S, V, Z: they look like digits.
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private static final int[] INNER_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final int INNER_START = 8;

	private Uscc() {
	}

	/**
	 * Makes a code as people write it comparable: half-width, upper case, without blanks,
	 * invisible characters and hyphens. Letters are never replaced by digits.
	 */
	public static String normalise(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
		return plain.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Pd}·]", "").toUpperCase(Locale.ROOT);
	}

	/** Whether a code, normalised, has only allowed characters and the right last one. */
	public static boolean isValid(String code) {
		return code.length() == LENGTH && hasOnlyAllowedCharacters(code)
				&& code.charAt(LENGTH - 1) == checkCharacter(code);
	}

	/** Whether a code holds none of I, O, S, V, Z and nothing but digits and letters. */
	public static boolean hasOnlyAllowedCharacters(String code) {
		return code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
	}

	/**
	 * The last character that the first 17 call for.
	 * @throws IllegalArgumentException when there are fewer, or one is not allowed
	 */
	public static char checkCharacter(String code) {
		if (code.length() < LENGTH - 1 || !hasOnlyAllowedCharacters(code.substring(0, LENGTH - 1))) {
			throw new IllegalArgumentException("not the first 17 characters of a code");
		}
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
		}
		// The outer remainder matters: without it codes that end in 0 are refused.
		return ALPHABET.charAt((31 - sum % 31) % 31);
	}

	/**
	 * Whether the organisation code inside (主体标识, characters 9 to 17) has the last
	 * character that GB 11714 calls for. Some valid codes in use do not.
	 */
	public static boolean hasConsistentOrganisationCode(String code) {
		if (code.length() != LENGTH) {
			return false;
		}
		int sum = 0;
		for (int i = 0; i < INNER_WEIGHTS.length; i++) {
			sum += Character.digit(code.charAt(INNER_START + i), 36) * INNER_WEIGHTS[i];
		}
		int check = (11 - sum % 11) % 11;
		return code.charAt(INNER_START + INNER_WEIGHTS.length) == ((check == 10) ? 'X' : (char) ('0' + check));
	}

}

package cn.chainmap.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The last character of a code, and what makes codes comparable.
 */
class UsccTests {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	@ParameterizedTest
	@ValueSource(strings = { "91110000802100433B", "91440300708461136T", "9144030071526726XG", "914403001922038216",
			"91330100799655058B", "91350100M000100Y43" })
	void acceptsValidCodes(String code) {
		assertThat(Uscc.isValid(code)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "91310115MA1K300070", "91310115MA1K3001H0" })
	void acceptsCodesWhoseRemainderIsZero(String code) {
		assertThat(Uscc.isValid(code)).isTrue();
	}

	@Test
	void namesTheLastCharacterThatIsExpected() {
		assertThat(Uscc.isValid("91310000132203280J")).isFalse();
		assertThat(Uscc.checkCharacter("91310000132203280J")).isEqualTo('8');
	}

	@Test
	void catchesEveryWrongCharacter() {
		String code = "91350100M000100Y43";
		int caught = 0;
		for (int i = 0; i < code.length(); i++) {
			for (char other : ALPHABET.toCharArray()) {
				String changed = code.substring(0, i) + other + code.substring(i + 1);
				caught += (!changed.equals(code) && !Uscc.isValid(changed)) ? 1 : 0;
			}
		}
		assertThat(caught).isEqualTo(540);
	}

	@Test
	void catchesEveryTransposition() {
		String code = "91350100M000100Y43";
		for (int i = 0; i < code.length() - 1; i++) {
			String changed = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
			assertThat(Uscc.isValid(changed)).as(changed).isEqualTo(changed.equals(code));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "9111", "91110000802100433B0", "91110000802100433b", "9111000080210043 B",
			"91110000802100433O", "I1110000802100433B" })
	void refusesOtherTexts(String code) {
		assertThat(Uscc.isValid(code)).isFalse();
	}

	@Test
	void expectsNothingOfShortCodes() {
		assertThatIllegalArgumentException().isThrownBy(() -> Uscc.checkCharacter("9111"));
		assertThatIllegalArgumentException().isThrownBy(() -> Uscc.checkCharacter("9111000080210O433B"));
	}

	@ParameterizedTest
	@CsvSource({ "91110000802100433b", "'９１１１００００８０２１００４３３Ｂ'", "'9111 0000 8021 0043 3B'", "'911100008-02100433-B'",
			"'\uFEFF91110000802100433B\u00A0\u200B'" })
	void makesCodesComparable(String code) {
		assertThat(Uscc.normalise(code)).isEqualTo("91110000802100433B");
	}

	@Test
	void neverReplacesLettersByDigits() {
		assertThat(Uscc.normalise("9111000080210O433B")).isEqualTo("9111000080210O433B");
	}

	@Test
	void checksTheOrganisationCodeInside() {
		assertThat(Uscc.hasConsistentOrganisationCode("91110000802100433B")).isTrue();
		assertThat(Uscc.hasConsistentOrganisationCode("91350100M000100Y43")).isTrue();
		assertThat(Uscc.hasConsistentOrganisationCode("91110000802100443B")).isFalse();
	}

}

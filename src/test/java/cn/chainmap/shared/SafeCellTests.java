package cn.chainmap.shared;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No text becomes a formula, and no text is lost.
 */
class SafeCellTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1",
			"\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM", " =1", "　=1", "=", "-", "\u0000=1" })
	void neutralisesFormulas(String text) {
		assertThat(SafeCell.of(text)).startsWith("'").endsWith(text.substring(text.length() - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "锶盐新材料", "1=1", "a-b", "（重庆）", "'quoted", "2024-04-18", "100%", "多行\n文字", "制表\t符",
			"𠮷😀", "\"引号\"", "a;b,c" })
	void keepsHarmlessText(String text) {
		assertThat(SafeCell.of(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "锶盐", "=1+1", "'=1+1", "''=1+1", "'quoted", "'", "''", " =1", "' =1", "-5", "+86",
			"＝1", "\t=1", "甲\n乙", "@", "'@", "'13", "''13", "13" })
	void restoresTheText(String text) {
		assertThat(SafeCell.restore(SafeCell.whole(text))).isEqualTo(text);
	}

	@Test
	void saysWhetherATextFits() {
		assertThat(SafeCell.fits("长".repeat(32_767))).isTrue();
		assertThat(SafeCell.fits("=".repeat(32_767))).isFalse();
		assertThat(SafeCell.whole("=".repeat(32_767))).hasSize(32_768);
	}

	@Test
	void dropsControlCharacters() {
		assertThat(SafeCell.of("甲\u0000\u0007\u001B乙")).isEqualTo("甲乙");
	}

	@Test
	void saysWhenATextIsTooLongForACell() {
		String longest = "长".repeat(32_767);
		assertThat(SafeCell.of(longest)).isEqualTo(longest);
		assertThat(SafeCell.of(longest + "长")).hasSize(32_767).endsWith("…（原文 32768 字，超出单元格上限）");
		assertThat(SafeCell.of("=" + longest)).hasSize(32_767).startsWith("'=长");
	}

	@Test
	void cutsNoCharacterInHalf() {
		// One of the two ends in the middle of a pair, whatever the length of the note.
		for (String start : List.of("", "x")) {
			String cut = SafeCell.of(start + "𠮷".repeat(20_000));
			assertThat(cut.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF)).isEmpty();
		}
	}

}

package cn.chainmap.graph;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CypherFileTests {

	@Test
	void readsTheHeader() {
		CypherFile file = CypherFile.parse("gap/x", """
				// First line of purpose,
				// second line.
				// params:  a, b
				// returns: c
				// mode:    read
				RETURN $a + $b AS c
				""");
		assertThat(file.purpose()).isEqualTo("First line of purpose, second line.");
		assertThat(file.params()).containsExactly("a", "b");
		assertThat(file.returns()).containsExactly("c");
		assertThat(file.readOnly()).isTrue();
	}

	@Test
	void survivesByteOrderMarkAndWindowsLineEnds() {
		CypherFile file = CypherFile.parse("gap/x",
				"\uFEFF// Purpose.\r\n// params:  -\r\n// returns: -\r\n// mode:    write Firm\r\nMATCH (n)\r\nDELETE n\r\n");
		assertThat(file.purpose()).isEqualTo("Purpose.");
		assertThat(file.params()).isEqualTo(List.of());
		assertThat(file.readOnly()).isFalse();
		assertThat(file.text()).doesNotContain("\r", "\uFEFF");
	}

	@Test
	void rejectsAFileWithoutMode() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> CypherFile.parse("gap/x", "// Purpose.\n// params: -\n// returns: -\nRETURN 1"))
			.withMessageContaining("cypher/gap/x.cypher");
	}

}

package cn.chainmap.lead.board;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Little is left of a person's data.
 */
class ContactMaskTests {

	@ParameterizedTest
	@CsvSource({ "13800000000,138****0000", "138-0000-0000,138****0000", "+86 13800000000,138****0000",
			"023-40000012,023-****12", "40000012,****12", "123,****" })
	void masksNumbers(String number, String masked) {
		assertThat(ContactMask.phone(number)).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource({ "test@example.com,t***@example.com", "nobody,***", "@x,***" })
	void masksMailboxes(String mailbox, String masked) {
		assertThat(ContactMask.email(mailbox)).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource({ "张某,张**", "𠮷某某,𠮷**" })
	void masksNames(String name, String masked) {
		assertThat(ContactMask.name(name)).isEqualTo(masked);
	}

}

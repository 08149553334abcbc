package cn.chainmap.web;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is at work, as calls and plain links tell it.
 */
class RequestUserTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			-,                  -,                  本机用户
			%E5%BC%A0%E4%B8%89, -,                  张三
			-,                  %E5%BC%A0%E4%B8%89, 张三
			%E6%9D%8E%E5%9B%9B, %E5%BC%A0%E4%B8%89, 李四
			%20,                -,                  本机用户
			-,                  %zz,                本机用户
			-,                  a%0D%0Ab%00,        ab
			""")
	void takesTheHeaderThenTheCookie(String header, String cookie, String name) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		if (header != null) {
			request.addHeader(RequestUser.HEADER, header);
		}
		if (cookie != null) {
			request.setCookies(new Cookie("other", "x"), new Cookie(RequestUser.COOKIE, cookie));
		}
		assertThat(RequestUser.name(request)).isEqualTo(name);
	}

	@Test
	void cutsLongNames() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(new Cookie(RequestUser.COOKIE, "a".repeat(100)));
		assertThat(RequestUser.name(request)).isEqualTo("a".repeat(40));
	}

}

package cn.chainmap.shared;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import cn.chainmap.support.ServerLog;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the HTTP API as a program would: addresses in, JSON out.
 */
public final class JsonApi {

	private final MockMvcTester mvc;

	public JsonApi(MockMvcTester mvc) {
		this.mvc = mvc;
		ServerLog.listen();
	}

	/** The answer to a request, whatever it is; variables are encoded. */
	public MvcTestResult exchange(String uri, Object... variables) {
		return this.mvc.get().uri(uri, variables).exchange();
	}

	/** The JSON at an address that must answer 200. */
	public DocumentContext get(String uri, Object... variables) {
		MvcTestResult result = exchange(uri, variables);
		assertOk(result);
		return JsonPath.parse(text(result));
	}

	/** An answer must be 200; if it is not, what the server logged is told. */
	public static void assertOk(MvcTestResult result) {
		int status = result.getResponse().getStatus();
		String body = (status == HttpStatus.OK.value()) ? "" : text(result);
		assertThat(status).as(() -> body + ServerLog.causeOf(body)).isEqualTo(HttpStatus.OK.value());
	}

	/**
	 * The problem detail at an address that must answer with that status, checked for
	 * what every problem promises: its media type, Chinese words, no stack trace.
	 */
	public DocumentContext getProblem(HttpStatus status, String uri, Object... variables) {
		return problem(status, exchange(uri, variables));
	}

	/** The same for a request made otherwise. */
	public static DocumentContext problem(HttpStatus status, MvcTestResult result) {
		assertThat(result).hasStatus(status);
		assertThat(result.getResponse().getContentType()).startsWith("application/problem+json");
		String body = text(result);
		DocumentContext problem = JsonPath.parse(body);
		assertThat(problem.read("$.status", Integer.class)).isEqualTo(status.value());
		assertThat(problem.read("$.title", String.class)).containsPattern("\\p{IsHan}");
		assertThat(problem.read("$.detail", String.class)).containsPattern("\\p{IsHan}");
		assertThat(body).doesNotContain("Exception", "\tat ", "cn.chainmap", "trace");
		return problem;
	}

	/** A body as UTF-8, whatever the response's header says. */
	public static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

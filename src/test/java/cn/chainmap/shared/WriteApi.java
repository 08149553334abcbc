package cn.chainmap.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes things over the HTTP API as a user with a name.
 */
public final class WriteApi {

	private final MockMvcTester mvc;

	private final String user;

	public WriteApi(MockMvcTester mvc, String user) {
		this.mvc = mvc;
		this.user = user;
	}

	/** The JSON of a change that must succeed with that status. */
	public DocumentContext send(HttpMethod method, HttpStatus status, String uri, String body) {
		MvcTestResult result = exchange(method, uri, body);
		assertThat(result).hasStatus(status);
		String text = JsonApi.text(result);
		return JsonPath.parse(text.isEmpty() ? "{}" : text);
	}

	/** The JSON of a POST that must answer 200. */
	public DocumentContext post(String uri, String body) {
		return send(HttpMethod.POST, HttpStatus.OK, uri, body);
	}

	/** The JSON of a PUT that must answer 200. */
	public DocumentContext put(String uri, String body) {
		return send(HttpMethod.PUT, HttpStatus.OK, uri, body);
	}

	/** The problem of a change that must be refused with that status. */
	public DocumentContext refused(HttpMethod method, HttpStatus status, String uri, String body) {
		return JsonApi.problem(status, exchange(method, uri, body));
	}

	/** The answer to a change, whatever it is. */
	public MvcTestResult exchange(HttpMethod method, String uri, String body) {
		return this.mvc.method(method)
			.uri(uri)
			.header("X-ChainMap-User", URLEncoder.encode(this.user, StandardCharsets.UTF_8))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}

package cn.chainmap.gap.whatif;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.ServerLog;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Asks questions as the page does.
 */
final class PostApi {

	private final MockMvcTester mvc;

	PostApi(MockMvcTester mvc) {
		this.mvc = mvc;
		ServerLog.listen();
	}

	/** The answer to a question that must be answered. */
	DocumentContext ask(String uri, String body) {
		MvcTestResult result = exchange(uri, body);
		JsonApi.assertOk(result);
		return JsonPath.parse(JsonApi.text(result));
	}

	/** What a question that makes no sense is told. */
	String refusal(HttpStatus status, String uri, String body) {
		return JsonApi.problem(status, exchange(uri, body)).read("$.detail");
	}

	private MvcTestResult exchange(String uri, String body) {
		return this.mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}

package cn.chainmap.security;

import java.util.List;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every answer carries, and who gets none.
 */
@SeedTest
class HttpSecurityTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/index.html", "/js/main.js", "/api/chains", "/api/nodes/ZZ", "/nothing",
			"/api/leads/export.csv", "/v3/api-docs" })
	void sendsSecurityHeaders(String uri) {
		MvcTestResult result = this.mvc.get().uri(uri).exchange();
		assertThat(result.getResponse().getHeader("Content-Security-Policy"))
			.contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'",
					"object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
			.doesNotContain("unsafe", "http:", "https:", "*");
		assertThat(result).hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("X-Frame-Options", "DENY")
			.hasHeader("Referrer-Policy", "no-referrer");
		assertThat(result.getResponse().getHeader("Location")).isNull();
		assertThat(result.getResponse().getCookie("JSESSIONID")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "127.0.0.1.evil.example", "192.168.1.5", "localhost.evil.example" })
	void refusesForeignHostNames(String host) {
		MvcTestResult result = this.mvc.get().uri("/api/chains").with(request -> {
			request.setServerName(host);
			return request;
		}).exchange();
		DocumentContext problem = JsonApi.problem(HttpStatus.BAD_REQUEST, result);
		assertThat(problem.<String>read("$.detail")).contains("http://localhost").doesNotContain(host);
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "[::1]" })
	void acceptsTheNamesOfThisMachine(String host) {
		assertThat(this.mvc.get().uri("/api/meta").with(request -> {
			request.setServerName(host);
			return request;
		}).exchange()).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void refusesWritesThatAnotherSiteMakes(String method) {
		for (String origin : List.of("https://evil.example", "null", "http://localhost:81", "https://localhost", "%")) {
			JsonApi.problem(HttpStatus.FORBIDDEN,
					this.mvc.method(HttpMethod.valueOf(method)).uri("/api/chains").header("Origin", origin).exchange());
		}
		for (String site : List.of("cross-site", "same-site")) {
			JsonApi.problem(HttpStatus.FORBIDDEN,
					this.mvc.method(HttpMethod.valueOf(method))
						.uri("/api/chains")
						.header("Origin", "http://localhost")
						.header("Sec-Fetch-Site", site)
						.exchange());
		}
	}

	@Test
	void admitsWritesOfItsOwnPagesAndOfScripts() {
		JsonApi.problem(HttpStatus.METHOD_NOT_ALLOWED,
				this.mvc.post()
					.uri("/api/chains")
					.header("Origin", "http://localhost")
					.header("Sec-Fetch-Site", "same-origin")
					.exchange());
		JsonApi.problem(HttpStatus.METHOD_NOT_ALLOWED, this.mvc.post().uri("/api/chains").exchange());
	}

	@Test
	void grantsNoOtherOrigin() {
		MvcTestResult result = this.mvc.get().uri("/api/chains").header("Origin", "https://evil.example").exchange();
		assertThat(result.getResponse().getHeaderNames()).doesNotContain("Access-Control-Allow-Origin");
		MvcTestResult asked = this.mvc.options()
			.uri("/api/chains")
			.header("Origin", "https://evil.example")
			.header("Access-Control-Request-Method", "GET")
			.exchange();
		assertThat(asked.getResponse().getHeaderNames()).doesNotContain("Access-Control-Allow-Origin");
	}

	@Test
	void tellsNothingOfSingleHealthComponents() {
		assertThat(this.mvc.get().uri("/actuator/health/graph").exchange()).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void tellsHealthAndNothingElse() {
		DocumentContext health = new JsonApi(this.mvc).get("/actuator/health");
		assertThat(health.<String>read("$.status")).isEqualTo("UP");
		assertThat(health.jsonString()).doesNotContain("components", "details", "missing");
		assertThat(new JsonApi(this.mvc).get("/actuator/health/readiness").<String>read("$.status")).isEqualTo("UP");
		assertThat(new JsonApi(this.mvc).get("/actuator/health/liveness").<String>read("$.status")).isEqualTo("UP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "beans", "configprops", "heapdump", "threaddump", "loggers", "mappings", "info",
			"metrics", "shutdown", "logfile", "conditions", "modulith" })
	void hidesTheRestOfActuator(String endpoint) {
		new JsonApi(this.mvc).getProblem(HttpStatus.NOT_FOUND, "/actuator/" + endpoint);
	}

}

package cn.chainmap.web;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every refusal is a problem detail in Chinese.
 */
@SeedTest
class ProblemTests {

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void connect() {
		this.api = new JsonApi(this.mvc);
	}

	@ParameterizedTest
	@CsvSource({ "/api/chains/ZZ/map, 产业链", "/api/gaps?chain=ZZ, 产业链", "/api/leads?chain=ZZ, 产业链",
			"/api/leads/export.xlsx?chain=ZZ, 产业链", "/api/leads/export.csv?chain=ZZ, 产业链", "/api/nodes/ZZ, 环节",
			"/api/nodes/ZZ/suppliers, 环节", "/api/leads?node=ZZ, 环节", "/api/leads/export.xlsx?node=ZZ, 环节",
			"/api/leads/export.csv?node=ZZ, 环节", "/api/queries/gap/ZZ, 查询", "/api/chains?place=ZZ, 地点",
			"/api/chains/SV/map?place=ZZ, 地点", "/api/gaps?place=ZZ, 地点", "/api/rates?place=ZZ, 地点",
			"/api/nodes/SV38?place=ZZ, 地点", "/api/nodes/SV38/suppliers?place=ZZ, 地点", "/api/leads?place=ZZ, 地点",
			"/api/leads/export.csv?place=ZZ, 地点", "/api/search?q=钢&place=ZZ, 地点" })
	void saysWhatItDidNotFind(String uri, String kind) {
		DocumentContext problem = this.api.getProblem(HttpStatus.NOT_FOUND, uri);
		assertThat(problem.<String>read("$.detail")).startsWith("没有找到" + kind).contains("ZZ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api", "/api/", "/api/nothing", "/api/chains/SV", "/nothing.html", "/js/nothing.js",
			"/webjars/nothing.js", "/api/queries/../../application" })
	void saysThatAnAddressIsEmpty(String uri) {
		assertThat(this.api.exchange(uri).getResponse().getStatus()).isIn(400, 404);
		this.api.getProblem(HttpStatus.valueOf(this.api.exchange(uri).getResponse().getStatus()), uri);
	}

	@ParameterizedTest
	@CsvSource({ "/api/gaps?page=-1, page", "/api/gaps?page=x, page", "/api/gaps?page=99999999, page",
			"/api/gaps?page=99999999999, page", "/api/gaps?size=0, size", "/api/gaps?size=501, size",
			"/api/gaps?size=1.5, size", "/api/gaps?certainty=MAYBE, certainty", "/api/leads?certainty=MAYBE, certainty",
			"/api/leads?page=-1, page", "/api/leads?size=100000, size",
			"/api/leads/export.xlsx?certainty=MAYBE, certainty", "/api/leads/export.csv?certainty=MAYBE, certainty",
			"/api/nodes/SV38/suppliers?where=moon, where", "/api/nodes/SV38/suppliers?page=x, page",
			"/api/nodes/SV38/suppliers?size=-5, size", "/api/search, q", "/api/search?q=a&limit=0, limit",
			"/api/search?q=a&limit=101, limit", "/api/search?q=a&limit=x, limit" })
	void namesTheBadParameter(String uri, String parameter) {
		DocumentContext problem = this.api.getProblem(HttpStatus.BAD_REQUEST, uri);
		assertThat(problem.<String>read("$.parameter")).isEqualTo(parameter);
		assertThat(problem.<String>read("$.detail")).contains("参数 " + parameter);
	}

	@Test
	void tellsWhichWordsAParameterTakes() {
		assertThat(this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/gaps?certainty=MAYBE").<String>read("$.detail"))
			.contains("CONFIRMED", "SUSPECTED");
		assertThat(this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/nodes/SV38/suppliers?where=moon")
			.<String>read("$.detail")).contains("local", "outside");
	}

	@Test
	void acceptsTheLastPossiblePage() {
		assertThat(this.api.get("/api/gaps?page=1000&size=500").<Integer>read("$.rows.length()")).isZero();
		assertThat(this.api.get("/api/leads?page=1000&size=500").<Integer>read("$.rows.length()")).isZero();
	}

	@Test
	void refusesOtherMethodsAndFormats() {
		assertThat(this.mvc.options().uri("/api/chains").exchange()).hasStatusOk();
		assertThat(this.mvc.head().uri("/api/chains").exchange()).hasStatusOk();
		JsonApi.problem(HttpStatus.NOT_ACCEPTABLE,
				this.mvc.get().uri("/api/chains").accept(MediaType.APPLICATION_XML).exchange());
	}

}

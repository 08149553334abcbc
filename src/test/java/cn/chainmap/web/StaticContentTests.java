package cn.chainmap.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page, its modules and its libraries come from this host, with their right types.
 */
@SeedTest
class StaticContentTests {

	private static final Path FRONT_END = Path.of("frontend");

	private static final Pattern IMPORT = Pattern
		.compile("(?:import|export) [^'\"]*?from '([^']+)'|import\\('([^']+)'\\)");

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void connect() {
		this.api = new JsonApi(this.mvc);
	}

	@Test
	void opensThePage() {
		MvcTestResult page = this.mvc.get().uri("/index.html").exchange();
		assertThat(page).hasStatusOk();
		assertThat(page.getResponse().getContentType()).startsWith("text/html");
		assertThat(this.mvc.get().uri("/").exchange()).hasStatusOk().hasForwardedUrl("index.html");
		Matcher link = LINK.matcher(JsonApi.text(page));
		while (link.find()) {
			assertThat(this.api.exchange("/" + link.group(1))).as(link.group(1)).hasStatusOk();
		}
	}

	static Stream<String> scripts() throws IOException {
		try (Stream<Path> files = Files.walk(FRONT_END.resolve("js"))) {
			return files.filter(file -> file.toString().endsWith(".js"))
				.map(file -> "/" + FRONT_END.relativize(file))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void servesEveryModuleAndWhatItImports(String script) throws IOException {
		assertThat(script(script)).isNotEmpty();
		Path file = FRONT_END.resolve(script.substring(1));
		Matcher reference = IMPORT.matcher(Files.readString(file));
		while (reference.find()) {
			String target = (reference.group(1) != null) ? reference.group(1) : reference.group(2);
			assertThat(target).as("imports are relative").startsWith(".");
			script("/" + FRONT_END.relativize(file.resolveSibling(target).normalize()));
		}
	}

	@Test
	void servesTheLibrariesUnderTheirVersionlessNames() {
		List<String> libraries = List.of("/webjars/cytoscape/dist/cytoscape.esm.min.mjs",
				"/webjars/lit-html/lit-html.js", "/webjars/lit-html/directives/repeat.js");
		assertThat(libraries).allSatisfy(library -> assertThat(script(library)).isNotEmpty());
	}

	@Test
	void describesTheApi() {
		assertThat(this.api.get("/v3/api-docs").<Map<String, Object>>read("$.paths")).containsKeys("/api/chains",
				"/api/chains/{id}/map", "/api/gaps", "/api/rates", "/api/nodes/{id}", "/api/nodes/{id}/suppliers",
				"/api/leads", "/api/leads/export.xlsx", "/api/leads/export.csv", "/api/search", "/api/meta",
				"/api/places", "/api/definitions", "/api/queries/{module}/{name}");
		MvcTestResult address = this.mvc.get().uri("/api-ui.html").exchange();
		assertThat(address.getResponse().getRedirectedUrl()).isEqualTo("/swagger-ui/index.html");
		MvcTestResult page = this.mvc.get().uri("/swagger-ui/index.html").exchange();
		assertThat(page).hasStatusOk();
		assertThat(page.getResponse().getContentType()).startsWith("text/html");
	}

	@Test
	void showsNoSourcesOrSettings() {
		for (String uri : List.of("/application.yml", "/cypher/gap/list-break-points.cypher", "/seed/dazu/firms.csv",
				"/META-INF/MANIFEST.MF", "/static/index.html", "/jsconfig.json", "/data/neo4j-password")) {
			assertThat(this.api.exchange(uri).getResponse().getStatus()).as(uri).isEqualTo(404);
		}
	}

	private String script(String uri) {
		MvcTestResult script = this.api.exchange(uri);
		assertThat(script).as(uri).hasStatusOk();
		assertThat(script.getResponse().getContentType()).as(uri).startsWith("text/javascript");
		return JsonApi.text(script);
	}

}

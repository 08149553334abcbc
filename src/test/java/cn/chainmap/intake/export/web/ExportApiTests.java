package cn.chainmap.intake.export.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a view exports, and how the file is handed over.
 */
@GraphTest
class ExportApiTests {

	private static final String GRAPH = """
			places: [本地, 外地]
			chains: [X, Y]
			nodes: {c: {chains: [Y]}}
			supplies: [a -> b, c -> a, d -> e]
			firms:
			  F1: {at: [本地], makes: [a]}
			  F2: {at: [外地], needs: {a: 0.9, e: 0.9}}
			  F3: {at: [本地], makes: [e]}
			""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void fill() {
		GraphFixture.of(GRAPH).load(this.application);
		this.api = new JsonApi(this.mvc);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                | chains:X chains:Y firms:F1 firms:F2 firms:F3 nodes:a nodes:b nodes:c nodes:d nodes:e | 3 4
			place=本地      | chains:X chains:Y firms:F1 firms:F3 nodes:a nodes:b nodes:c nodes:d nodes:e | 3 2
			chain=Y         | chains:X chains:Y nodes:a nodes:c | 1 0
			node=a          | chains:X chains:Y firms:F1 firms:F2 nodes:a nodes:b nodes:c | 2 2
			node=a&place=外地 | chains:X chains:Y firms:F2 nodes:a nodes:b nodes:c | 2 1
			chain=X&node=d  | chains:X nodes:d nodes:e | 1 0
			""")
	void exportsTheView(String filter, String nodes, String lines) {
		String query = (filter == null) ? "" : "?" + filter;
		DocumentContext graph = JsonPath.parse(text(this.api.exchange("/api/export/json" + query).getResponse()));
		assertThat(graph.<Map<String, Object>>read("$.graph.nodes").keySet())
			.containsExactlyInAnyOrder(nodes.split(" "));
		List<String> kinds = graph.read("$.graph.edges[*].metadata.kind");
		assertThat(kinds.stream().filter("supplies"::equals).count() + " "
				+ kinds.stream().filter("firm-nodes"::equals).count())
			.isEqualTo(lines);
		graph.<List<String>>read("$.graph.edges[*].source").forEach(end -> assertThat(nodes.split(" ")).contains(end));
		graph.<List<String>>read("$.graph.edges[*].target").forEach(end -> assertThat(nodes.split(" ")).contains(end));
		DocumentContext counts = this.api.get("/api/export/counts" + query);
		int expected = counts.read("$.total");
		assertThat(expected).isEqualTo(nodes.split(" ").length + Integer.parseInt(lines.split(" ")[0])
				+ Integer.parseInt(lines.split(" ")[1]));
	}

	@Test
	void saysHowManyRowsOfWhat() {
		DocumentContext counts = this.api.get("/api/export/counts?place=本地");
		assertThat(counts.<String>read("$.view")).isEqualTo("本地");
		assertThat(counts.<Map<String, Integer>>read("$.kinds")).containsEntry("firms", 2).containsEntry("parks", 0);
		assertThat(counts.<Map<String, String>>read("$.titles")).containsEntry("firms", "企业");
		assertThat(this.api.exchange("/api/export/gexf?place=本地").getResponse().getHeader("X-Total-Rows"))
			.contains("chains=2", "firms=2", "firm-nodes=2");
	}

	@ParameterizedTest
	@CsvSource({ "graph.xlsx,xlsx", "csv.zip,csv.zip", "graphml,graphml", "gexf,gexf", "json,json", "cypher,cypher" })
	void handsOverAFile(String format, String ending) {
		MockHttpServletResponse response = this.api.exchange("/api/export/" + format + "?chain=X").getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getHeader("Content-Disposition")).contains("filename*=UTF-8''");
		assertThat(ContentDisposition.parse(response.getHeader("Content-Disposition")).getFilename())
			.isEqualTo("链图-链X-" + LocalDate.now() + "." + ending);
		assertThat(response.getContentAsByteArray()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/export/exe", "/api/export/json?chain=没有", "/api/export/json?place=没有",
			"/api/export/json?node=没有" })
	void refusesWhatIsNotThere(String uri) {
		assertThat(this.api.exchange(uri).getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void refusesAWordItDoesNotKnow() {
		assertThat(this.api.exchange("/api/export/json?contacts=all").getResponse().getStatus()).isEqualTo(400);
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}

package cn.chainmap.intake.web;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole seed goes out as a file and comes in again through the import: nothing is new
 * and nothing is otherwise.
 */
@SeedTest
class SeedRoundTripTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "graph.xlsx", "csv.zip" })
	void whatGoesOutChangesNothingWhenItComesIn(String format) {
		JsonApi api = new JsonApi(this.mvc);
		byte[] file = api.exchange("/api/export/" + format + "?contacts=true").getResponse().getContentAsByteArray();
		MvcTestResult result = this.mvc.post()
			.uri("/api/imports")
			.multipart()
			.file(new MockMultipartFile("file", format, "application/octet-stream", file))
			.exchange();
		assertThat(result).hasStatus(HttpStatus.CREATED);
		DocumentContext view = JsonPath.parse(JsonApi.text(result));
		ImportApi imports = new ImportApi(this.mvc);
		view = imports.previewed(view);
		try {
			assertThat(view.read("$.status", String.class)).as("%s", view.jsonString()).isEqualTo("PREVIEWED");
			assertThat(ImportApi.counts(view).subList(0, 2)).as("%s", changes(imports, view)).containsExactly(0, 0);
			assertThat(ImportApi.counts(view).subList(3, 5)).as("%s", view.jsonString()).containsExactly(0, 0);
			assertThat(view.read("$.review", Integer.class)).isZero();
			long rows = api.get("/api/export/counts").read("$.total", Long.class);
			assertThat(view.read("$.unchanged", Long.class)).isEqualTo(rows);
		}
		finally {
			imports.act(view, "cancel", "{}");
		}
	}

	private static String changes(ImportApi imports, DocumentContext view) {
		return imports.get(view, "/changes?type=changed").jsonString()
				+ imports.get(view, "/changes?type=added").jsonString();
	}

}

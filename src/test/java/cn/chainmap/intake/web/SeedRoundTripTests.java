package cn.chainmap.intake.web;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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
		byte[] file = api.exchange("/api/export/" + format + "?contacts=full").getResponse().getContentAsByteArray();
		ImportApi imports = new ImportApi(this.mvc);
		DocumentContext view = imports.uploadFile(format, file);
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

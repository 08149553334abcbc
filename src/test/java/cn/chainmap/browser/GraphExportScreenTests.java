package cn.chainmap.browser;

import java.io.IOException;
import java.nio.file.Files;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph as a file: what it will hold is said before.
 */
@BrowserTest
class GraphExportScreenTests {

	@Test
	void countsBeforeItWrites(Screen screen) throws IOException {
		screen.visit("#/data/export?chain=SV");
		JsonNode whole = screen.api("export/counts");
		assertThat(screen.part("out-firms"))
			.containsText(String.format("%,d", whole.get("kinds").get("firms").asInt()));
		screen.part("out-scope-chain").check();
		JsonNode chain = screen.api("export/counts?chain=SV");
		assertThat(screen.part("out-nodes"))
			.containsText(String.format("%,d", chain.get("kinds").get("nodes").asInt()));
		assertThat(chain.get("total").asInt()).isLessThan(whole.get("total").asInt());
		try (Workbook workbook = WorkbookFactory.create(screen.download("out-file-xlsx").toFile(), null, true)) {
			assertThat(workbook.getSheet("环节").getLastRowNum())
				.isGreaterThanOrEqualTo(chain.get("kinds").get("nodes").asInt());
		}
		screen.page().reload();
		assertThat(screen.part("out-scope-chain")).isChecked();
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "graphml", "gexf", "json", "cypher" })
	void writesEveryFormat(String format, Screen screen) throws IOException {
		screen.visit("#/data/export?chain=SV&xs=chain");
		assertThat(screen.part("out-counts")).isVisible();
		assertThat(Files.size(screen.download("out-file-" + format))).isGreaterThan(1000);
	}

	@Test
	void linksSayWhoTookTheFile(Screen screen) throws IOException {
		screen.visit("#/data/export?chain=SV&xs=chain");
		screen.part("user-name").fill("张三");
		screen.part("user-name").press("Enter");
		assertThat(screen.part("out-counts")).isVisible();
		assertThat(Files.readString(screen.download("out-file-cypher"))).contains("导出人：张三（自报");
		screen.page().reload();
		assertThat(screen.part("out-counts")).isVisible();
		assertThat(Files.readString(screen.download("out-file-cypher"))).contains("导出人：张三（自报");
		screen.part("user-name").fill("");
		screen.part("user-name").press("Enter");
		assertThat(Files.readString(screen.download("out-file-cypher"))).contains("导出人：本机用户");
	}

	@Test
	void saysThatAViewWithoutAChainHasToBeOpenedFirst(Screen screen) {
		screen.visit("#/data/export");
		assertThat(screen.part("out-scope-chain")).isDisabled();
		assertThat(screen.page().getByText("一条产业链（还没有打开）")).isVisible();
		assertThat(screen.part("out-scope-place")).isEnabled();
	}

}

package cn.chainmap.browser;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gaps of all types: filters that combine, the address that holds them, and how a
 * severity is made up.
 */
@BrowserTest
class GapFilterScreenTests {

	@Test
	void combinesTypesClassesAndWordsAsTheServerDoes(Screen screen) {
		screen.open("#/chain/SV?gaps=1&gs=all");
		JsonNode all = screen.api("gaps?size=1");
		assertThat(screen.part("gaps-count")).containsText("共 " + all.get("total").asInt());
		screen.part("gaps-type").click();
		for (String type : List.of("BREAK", "WEAK")) {
			assertThat(screen.part("gaps-type-" + type).locator("xpath=.."))
				.containsText(String.valueOf(all.get("counts").get("byType").get(type).asInt()));
			screen.part("gaps-type-" + type).check();
		}
		assertThat(screen.part("gaps-count"))
			.containsText("共 " + screen.api("gaps?size=1&type=BREAK,WEAK").get("total").asInt());
		screen.page().keyboard().press("Escape");
		screen.part("gaps-class").click();
		screen.part("gaps-class-FILL").check();
		JsonNode fill = screen.api("gaps?size=50&type=BREAK,WEAK&class=FILL");
		assertThat(screen.part("gaps-count")).containsText("共 " + fill.get("total").asInt());
		assertThat(screen.parts("gap-row-")).hasCount(fill.get("rows").size());
		assertThat(screen.page()).hasURL(Pattern.compile("gs=all&gt=BREAK%2CWEAK&gc=FILL"));
	}

	@Test
	void showsTheSameRowsFromItsLink(Screen screen) {
		screen.open("#/chain/SV?gaps=1&gs=all&gt=BREAK&go=name");
		List<String> rows = screen.idsOf("gap-row-");
		assertThat(rows).hasSize(screen.api("gaps?type=BREAK&size=500").get("total").asInt());
		screen.reload();
		assertThat(screen.parts("gap-row-")).hasCount(rows.size());
		assertThat(screen.idsOf("gap-row-")).isEqualTo(rows);
		assertThat(screen.page().locator("th.col-name")).hasAttribute("aria-sort", "ascending");
		screen.part("gaps-clear").click();
		assertThat(screen.part("gaps-clear")).hasCount(0);
	}

	@Test
	void explainsASeverityTermByTerm(Screen screen) {
		screen.open("#/chain/SV?gaps=1&gt=BREAK");
		JsonNode row = breakOf(screen, "SV38");
		screen.part("severity-SV38-BREAK").hover();
		assertThat(screen.part("breakdown-SV38-BREAK")).isVisible();
		for (JsonNode term : row.get("terms")) {
			assertThat(screen.part("breakdown-SV38-BREAK")).containsText(term.get("name").asString());
		}
		assertThat(screen.part("breakdown-SV38-BREAK")).containsText(row.get("formula").asString());
		assertThat(screen.part("breakdown-SV38-BREAK"))
			.containsText(String.format("%.1f", row.get("severity").asDouble()));
		screen.page().keyboard().press("Escape");
		assertThat(screen.part("breakdown-SV38-BREAK")).hasCount(0);
	}

	@Test
	void explainsItByKeyboardAndOpensTheQuery(Screen screen) {
		screen.open("#/chain/SV?gaps=1&gt=BREAK");
		assertThat(screen.part("severity-SV38-BREAK")).isVisible();
		screen.part("gap-row-SV38").locator("td button.strong").focus();
		screen.page().keyboard().press("Tab");
		assertThat(screen.part("severity-SV38-BREAK")).isFocused();
		assertThat(screen.part("breakdown-SV38-BREAK")).isVisible();
		screen.page().keyboard().press("Tab");
		assertThat(screen.part("breakdown-query")).isFocused();
		screen.page().keyboard().press("Enter");
		assertThat(screen.part("query-text")).containsText("MATCH");
	}

	@Test
	void turnsPages(Screen screen) {
		screen.open("#/chain/SV?gaps=1&gs=all");
		int total = screen.api("gaps?size=1").get("total").asInt();
		assertThat(total).isGreaterThan(50);
		assertThat(screen.parts("gap-row-")).hasCount(50);
		screen.part("gaps-next").click();
		assertThat(screen.parts("gap-row-")).hasCount(Math.min(50, total - 50));
		assertThat(screen.page()).hasURL(Pattern.compile("gp=1"));
		screen.part("gaps-previous").click();
		assertThat(screen.parts("gap-row-")).hasCount(50);
	}

	private static JsonNode breakOf(Screen screen, String node) {
		for (JsonNode row : screen.api("gaps?chain=SV&type=BREAK&size=500").get("rows")) {
			if (row.get("nodeId").asString().equals(node)) {
				return row;
			}
		}
		throw new AssertionError("no break point " + node);
	}

}

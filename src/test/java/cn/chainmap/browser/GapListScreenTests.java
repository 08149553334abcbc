package cn.chainmap.browser;

import java.util.List;

import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of break points and its links with the map.
 */
@BrowserTest
class GapListScreenTests {

	@Test
	void listsTheBreakPointsOfTheChain(Screen screen) {
		screen.open("#/chain/SV?gt=BREAK");
		screen.part("gaps-toggle").click();
		JsonNode gaps = screen.api("gaps?chain=SV&type=BREAK");
		assertThat(screen.parts("gap-row-")).hasCount(gaps.get("total").asInt());
		for (JsonNode row : gaps.get("rows")) {
			String words = screen.part("gap-row-" + row.get("nodeId").asString()).innerText();
			// No lead was lost yet, so every gap is wholly feasible.
			assertThat(words).contains(row.get("name").asString(), "已确认")
				.endsWith(row.get("localConsumers").asInt() + "\t" + row.get("outsideFirms").asInt() + "\t1");
		}
	}

	@Test
	void showsARowOnTheMapAndACardInTheList(Screen screen) {
		screen.open("#/chain/SV?gaps=1&gt=BREAK");
		screen.part("gap-row-SV38").locator("button.strong").click();
		assertThat(screen.part("panel-title")).hasText("液压系统");
		assertThat(screen.cards(".chosen")).containsExactly("SV38");
		screen.clickCard("SV41");
		assertThat(screen.part("panel-title")).hasText("环卫上装");
		assertThat(screen.part("gap-row-SV38")).hasAttribute("aria-selected", "false");
		screen.part("panel-close").click();
		screen.clickCard("SV01");
		assertThat(screen.part("gap-row-SV01")).hasAttribute("aria-selected", "true");
	}

	@Test
	void filtersByWordsAndCertainty(Screen screen) {
		screen.open("#/chain/SV?gaps=1");
		screen.part("gaps-q").fill("系统");
		assertThat(screen.part("gaps-count"))
			.containsText("共 " + screen.api("gaps?chain=SV&q=%E7%B3%BB%E7%BB%9F").get("total").asInt());
		screen.part("gaps-q").fill("没有这样的环节");
		assertThat(screen.part("gaps-empty")).containsText("筛选后没有结果");
		screen.part("gaps-empty").locator("button").click();
		assertThat(screen.part("gaps-count")).containsText("共 " + screen.api("gaps?chain=SV").get("total").asInt());
		screen.part("gaps-certainty-SUSPECTED").click();
		assertThat(screen.part("gaps-certainty-SUSPECTED")).hasAttribute("aria-pressed", "true");
		int suspected = screen.api("gaps?chain=SV&certainty=SUSPECTED").get("total").asInt();
		assertThat(screen.page().locator("[data-testid^='gap-row-']:has-text('已确认')")).hasCount(0);
		assertThat(screen.part((suspected == 0) ? "gaps-empty" : "gaps-count")).isVisible();
	}

	@Test
	void opensARowOfAnotherChain(Screen screen) {
		screen.open("#/chain/SV?gaps=1&gt=BREAK");
		screen.part("gaps-scope-all").click();
		assertThat(screen.parts("gap-row-")).hasCount(screen.api("gaps?type=BREAK&size=500").get("total").asInt());
		screen.part("gap-row-HW01").locator("button.strong").click();
		screen.waitForChain("HW");
		assertThat(screen.part("panel-title")).hasText("不锈钢带材");
		assertThat(screen.cards(".chosen")).containsExactly("HW01");
	}

	@Test
	void sortsByAColumnAndBack(Screen screen) {
		screen.open("#/chain/SV?gaps=1&gt=BREAK");
		screen.part("sort-outside").click();
		assertThat(screen.page().locator("th.col-outside")).hasAttribute("aria-sort", "descending");
		List<Integer> most = lastColumn(screen);
		assertThat(most).isSortedAccordingTo((a, b) -> b - a);
		screen.part("sort-outside").click();
		assertThat(screen.page().locator("th.col-outside")).hasAttribute("aria-sort", "ascending");
		assertThat(lastColumn(screen)).isSorted();
	}

	@Test
	void drawsASuspectedBreakPointApart(Screen screen) {
		screen.page().route("**/api/chains/SV/map*", route -> {
			String body = route.fetch().text();
			route.fulfill(new FulfillOptions().setContentType("application/json")
				.setBody(body.replace("CONFIRMED", "SUSPECTED")));
		});
		screen.open("#/chain/SV");
		assertThat(screen.cards(".break")).isEmpty();
		assertThat(screen.cards(".suspected")).contains("SV38");
		assertThat(screen.picture("SV38")).contains(">疑似<", "stroke-dasharray");
		assertThat(screen.part("legend-suspected")).containsText("疑似断点");
	}

	private static List<Integer> lastColumn(Screen screen) {
		return screen.parts("gap-row-")
			.all()
			.stream()
			.map(row -> Integer.valueOf(row.locator("td").last().innerText()))
			.toList();
	}

}

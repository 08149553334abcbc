package cn.chainmap.browser;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search box.
 */
@BrowserTest
class SearchScreenTests {

	@Test
	void jumpsToAnotherChainByKeyboardAlone(Screen screen) {
		screen.open("#/chain/SV");
		screen.page().keyboard().press("/");
		screen.page().keyboard().type("碳酸锶");
		assertThat(screen.part("search-result-SR14")).isVisible();
		screen.page().keyboard().press("ArrowDown");
		screen.page().keyboard().press("Enter");
		screen.waitForChain("SR");
		assertThat(screen.part("panel-title")).hasText("工业级碳酸锶");
		assertThat(screen.cards(".chosen")).containsExactly("SR14");
	}

	@Test
	void findsWhatTheApiFinds(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("search").fill("电池");
		JsonNode found = screen.api("search?limit=12&q=%E7%94%B5%E6%B1%A0");
		for (JsonNode node : found.get("nodes")) {
			assertThat(screen.part("search-result-" + node.get("id").asString()))
				.containsText(node.get("name").asString());
		}
		for (JsonNode firm : found.get("firms")) {
			assertThat(screen.page().locator("#search-results")).containsText(firm.get("name").asString());
		}
	}

	@Test
	void marksABreakPointOfAnotherChain(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("search").fill("不锈钢带材");
		assertThat(screen.part("search-result-HW01")).containsText("断点");
	}

	@Test
	void opensWhatAFirmMakes(Screen screen) {
		screen.open("#/chain/HW");
		screen.part("search").fill("江苏恒立液压");
		screen.part("search-result-T249").click();
		screen.waitForChain("SV");
		assertThat(screen.part("panel-title")).hasText("液压系统");
	}

	@Test
	void saysThatNothingWasFound(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("search").fill("查无此物");
		assertThat(screen.page().locator("#search-results")).containsText("没有找到");
		screen.part("search").press("Escape");
		assertThat(screen.page().locator("#search-results")).hasCount(0);
	}

	@Test
	void leavesEnterToTheInputMethod(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("search").fill("碳酸锶");
		assertThat(screen.part("search-result-SR14")).isVisible();
		screen.part("search")
			.evaluate("box => box.dispatchEvent(new KeyboardEvent('keydown', "
					+ "{ key: 'Enter', isComposing: true, bubbles: true }))");
		assertThat(screen.part("node-panel")).hasCount(0);
		assertThat(screen.page().url()).contains("chain/SV");
	}

}

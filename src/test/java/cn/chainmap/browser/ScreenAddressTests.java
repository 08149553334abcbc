package cn.chainmap.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The address holds what is seen; keyboard and language give the same page.
 */
@BrowserTest
class ScreenAddressTests {

	@Test
	void opensALinkAsItWasCopied(Screen screen) {
		screen.open("#/chain/SV?sel=SV38&only=gaps&gaps=1&gt=BREAK&lang=en");
		for (int visit = 0; visit < 2; visit++) {
			assertThat(screen.part("panel-title")).hasText("液压系统");
			assertThat(screen.part("gap-row-SV38")).hasAttribute("aria-selected", "true");
			assertThat(screen.part("only-gaps")).hasAttribute("aria-pressed", "true");
			assertThat(screen.part("panel-state")).hasText("Gap");
			assertThat(screen.cards(".chosen")).containsExactly("SV38");
			screen.reload();
		}
		assertThat(screen.page().url()).contains("sel=SV38", "only=gaps", "gaps=1", "lang=en");
	}

	@Test
	void goesBackAndForwardThroughWhatWasSeen(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("chain-item-HW").click();
		screen.waitForChain("HW").clickCard("HW01");
		assertThat(screen.part("panel-title")).hasText("不锈钢带材");
		screen.page().goBack();
		assertThat(screen.part("node-panel")).hasCount(0);
		screen.page().goBack();
		screen.waitForChain("SV");
		screen.page().goForward();
		screen.waitForChain("HW");
	}

	@Test
	void speaksEnglishAndRemembersIt(Screen screen) {
		screen.open("#/chain/SV?sel=SV38");
		assertThat(screen.page().locator("html")).hasAttribute("lang", "zh-CN");
		screen.part("lang-switch").click();
		assertThat(screen.page().locator("html")).hasAttribute("lang", "en");
		assertThat(screen.part("export-button")).containsText("Export Excel (");
		assertThat(screen.part("panel-why")).containsText("Why it is a gap");
		assertThat(screen.picture("SV38")).contains(">GAP<", "液压系统");
		screen.open("#/chain/SV");
		assertThat(screen.part("only-gaps")).hasText("Gaps only");
		screen.part("lang-switch").click();
		assertThat(screen.part("only-gaps")).hasText("只看断点");
	}

	@Test
	void leavesNoEnglishInTheChinesePage(Screen screen) {
		screen.open("#/chain/SV?gaps=1");
		String words = (String) screen.page()
			.evaluate("() => [...document.querySelectorAll('button, label, th, h1, h2, h3, [title], [aria-label]')]"
					+ ".filter(part => !part.closest('.map-tip')).map(part => [part.title, "
					+ "part.getAttribute('aria-label'), part.tagName === 'BUTTON' ? part.innerText : '']).join('\\n')");
		assertThat(words.replaceAll("English|ChainMap|Excel|PNG|CSV|Esc|A[34]|stub", ""))
			.doesNotContainPattern("[a-z]{3,}");
	}

	@Test
	void reachesANodeByKeyboard(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("map").focus();
		screen.page().keyboard().press("ArrowRight");
		screen.page().keyboard().press("ArrowRight");
		screen.page().keyboard().press("ArrowDown");
		assertThat(screen.cards(".cursor")).hasSize(1);
		String node = screen.cards(".cursor").get(0);
		screen.page().keyboard().press("Enter");
		assertThat(screen.page()).hasURL(Pattern.compile("sel=" + node));
		assertThat(screen.part("panel-title")).hasText(screen.api("nodes/" + node).get("name").asString());
		screen.page().keyboard().press("Escape");
		assertThat(screen.part("node-panel")).hasCount(0);
		screen.page().keyboard().press("?");
		assertThat(screen.part("help-dialog")).isVisible();
		screen.page().keyboard().press("Escape");
		assertThat(screen.part("help-dialog")).hasCount(0);
	}

	@Test
	void tellsTheSameInTheList(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("tab-list").click();
		int nodes = screen.api("chains/SV/map").get("nodes").size();
		assertThat(screen.parts("list-node-")).hasCount(nodes);
		assertThat(screen.part("list-node-SV38")).containsText("断点");
		screen.part("only-gaps").click();
		assertThat(screen.part("list-node-SV31")).hasCount(0);
		screen.part("list-node-SV38").click();
		assertThat(screen.part("panel-title")).hasText("液压系统");
		screen.part("tab-map").click();
		screen.waitForMap();
		assertThat(screen.cards(".chosen")).containsExactly("SV38");
	}

}

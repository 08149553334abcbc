package cn.chainmap.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page says while it loads, when there is nothing, and when something fails.
 */
@BrowserTest
class ScreenStateTests {

	@Test
	void saysThatTheServerIsGoneAndRecovers(Screen screen) {
		screen.tolerate("Failed to load resource");
		screen.open("#/chain/SV");
		screen.page().route("**/api/**", Route::abort);
		screen.part("chain-item-HW").click();
		assertThat(screen.part("error-box").first()).containsText("连不上服务器");
		screen.page().unroute("**/api/**");
		screen.part("retry").first().click();
		screen.waitForChain("HW");
		assertThat(screen.part("error-box")).hasCount(0);
	}

	@Test
	void showsTheSentenceOfTheServer(Screen screen) {
		screen.tolerate("Failed to load resource");
		screen.answer("chains/SV/map*", 500, "{\"title\": \"出错了\", \"detail\": \"请把编号 0001 告诉管理员。\"}");
		screen.visit("#/chain/SV");
		assertThat(screen.part("error-box").first()).containsText("请把编号 0001 告诉管理员。");
		assertThat(screen.part("chain-item-HW")).isVisible();
		screen.part("chain-item-HW").click();
		screen.waitForChain("HW");
	}

	@Test
	void saysThatAChainIsUnknown(Screen screen) {
		screen.tolerate("Failed to load resource.*404");
		screen.visit("#/chain/NOPE");
		assertThat(screen.part("error-box").first()).containsText("NOPE");
	}

	@Test
	void saysThatANodeIsUnknown(Screen screen) {
		screen.tolerate("Failed to load resource.*404");
		screen.open("#/chain/SV?sel=NOPE");
		assertThat(screen.part("node-panel")).containsText("NOPE");
		screen.part("panel-close").click();
		assertThat(screen.part("node-panel")).hasCount(0);
	}

	@Test
	void saysHowToLoadDataIntoAnEmptyStore(Screen screen) {
		screen.answer("chains", 200, "[]").answer("chains?*", 200, "[]");
		screen.visit("");
		assertThat(screen.part("empty")).containsText("还没有数据");
		assertThat(screen.part("empty")).containsText("./mvnw spring-boot:run");
		assertThat(screen.part("empty")).containsText("--chainmap.seed=dazu");
	}

	@Test
	void saysThatAChainHasNoBreakPoint(Screen screen) {
		screen.open("#/chain/RR?gaps=1&gt=BREAK");
		assertThat(screen.part("gaps-empty")).containsText("筛选后没有结果");
		screen.part("only-gaps").click();
		assertThat(screen.part("filter-empty")).containsText("没有查到断点");
	}

	@Test
	void showsThatItIsLoading(Screen screen) {
		screen.open("#/chain/SV");
		Route[] held = new Route[1];
		screen.page().route("**/api/chains/HW/map*", route -> held[0] = route);
		screen.part("chain-item-HW").click();
		assertThat(screen.part("map-loading")).isVisible();
		assertThat(screen.page().locator("#live")).hasText("正在载入链图");
		held[0].resume();
		screen.waitForChain("HW");
		assertThat(screen.part("map-loading")).hasCount(0);
	}

	@Test
	void refusesAPlaceThatIsNotInTheList(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("place-input").fill("火星");
		screen.part("place-input").press("Enter");
		assertThat(screen.part("toast")).containsText("没有找到地区“火星”");
		assertThat(screen.page()).not().hasURL(Pattern.compile("place="));
	}

	@Test
	void drawsTheSameWithATextThatLooksLikeMarkup(Screen screen) {
		screen.page().route("**/api/chains/SV/map*", route -> {
			String body = route.fetch().text().replace("高强钢板", "<img src=x onerror=alert(1)>\\\"&");
			route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(body));
		});
		screen.open("#/chain/SV");
		assertThat(screen.picture("SV01")).contains("&#60;img").doesNotContain("<img");
		screen.part("tab-list").click();
		assertThat(screen.part("list-node-SV01")).containsText("<img src=x");
		assertThat(screen.page().locator("img[src=x]")).hasCount(0);
	}

}

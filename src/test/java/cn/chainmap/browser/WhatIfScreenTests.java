package cn.chainmap.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The what-if tray: firms that come and go, and what the server says of it.
 */
@BrowserTest
class WhatIfScreenTests {

	@Test
	void supposesAFirmFromThePanelAndTakesItBack(Screen screen) {
		screen.open("#/chain/SV?sel=SV38");
		screen.part("suppose-arrive-T249").focus();
		screen.page().keyboard().press("Enter");
		JsonNode answer = screen.post("what-if", "{\"arrive\":[{\"firmId\":\"T249\"}],\"leave\":[]}");
		assertThat(screen.part("whatif-banner")).containsText("推演");
		assertThat(screen.part("whatif-moving")).containsText(Screen.percent(answer.get("before")));
		assertThat(screen.part("whatif-moving")).containsText(Screen.percent(answer.get("after")));
		assertThat(screen.part("whatif-fixed")).containsText(Screen.percent(answer.get("fixedBase")));
		assertThat(screen.part("whatif-closed").locator("li")).hasCount(answer.get("closed").size());
		assertThat(screen.page()).hasURL(Pattern.compile("wi=%2BT249"));
		assertThat(screen.part("suppose-arrive-T249")).isDisabled();
		assertThat(screen.cards(".gains")).contains("SV38");
		assertThat(screen.picture("SV38")).contains(">已有<");
		screen.part("whatif-undo").click();
		assertThat(screen.part("whatif-banner")).hasCount(0);
		assertThat(screen.picture("SV38")).contains(">断点<");
		screen.part("whatif-redo").click();
		assertThat(screen.part("whatif-banner")).isVisible();
		screen.part("whatif-withdraw-0").click();
		assertThat(screen.part("whatif-empty")).isVisible();
	}

	@Test
	void findsFirmsThatComeAndFirmsThatGo(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("whatif-button").click();
		screen.part("whatif-search").fill("恒立液压");
		screen.part("whatif-arrive-T249").click();
		screen.part("whatif-search").fill("凯瑞");
		screen.parts("whatif-leave-").first().click();
		assertThat(screen.page().locator("[data-testid=whatif-items] li")).hasCount(2);
		assertThat(screen.part("whatif-result")).isVisible();
		assertThat(screen.page()).hasURL(Pattern.compile("wi=%2BT249%3B-"));
		screen.part("whatif-clear").click();
		assertThat(screen.part("whatif-empty")).isVisible();
	}

	@Test
	void supposesAFirmThatIsNotOnRecord(Screen screen) {
		screen.open("#/chain/SV?gaps=whatif");
		screen.part("whatif-draft").click();
		screen.part("whatif-draft-name").fill("设想的取力器厂");
		screen.part("whatif-draft-node").fill("取力器");
		screen.part("whatif-draft-node-SV39").click();
		screen.part("whatif-draft-add").click();
		JsonNode answer = screen.post("what-if",
				"{\"arrive\":[{\"name\":\"设想的取力器厂\",\"produces\":[\"SV39\"],\"consumes\":[]}],\"leave\":[]}");
		assertThat(screen.part("whatif-fixed")).containsText(Screen.percent(answer.get("fixedBase")));
		assertThat(screen.part("whatif-items")).containsText("取力器");
	}

	@Test
	void opensALinkWithSuppositions(Screen screen) {
		screen.open("#/chain/SV?gaps=whatif&wi=%2BT249");
		assertThat(screen.part("whatif-items")).containsText("江苏恒立液压");
		assertThat(screen.part("whatif-result")).isVisible();
		screen.reload();
		assertThat(screen.part("whatif-items")).containsText("江苏恒立液压");
		screen.part("drawer-close").click();
		assertThat(screen.part("whatif-banner")).isVisible();
		screen.part("whatif-end").click();
		assertThat(screen.part("whatif-banner")).hasCount(0);
		assertThat(screen.page().url()).doesNotContain("wi=");
	}

	@Test
	void saysThatAFirmIsUnknown(Screen screen) {
		screen.tolerate("Failed to load resource.*40");
		screen.open("#/chain/SV?gaps=whatif&wi=%2BNOBODY");
		assertThat(screen.part("whatif").getByTestId("error-box")).containsText("NOBODY");
		screen.part("whatif-withdraw-0").click();
		assertThat(screen.part("whatif-empty")).isVisible();
	}

	@Test
	void writesNothing(Screen screen) {
		screen.open("#/chain/SV?gaps=whatif&wi=%2BT249");
		assertThat(screen.part("whatif-result")).isVisible();
		JsonNode node = screen.api("nodes/SV38");
		assertThat(node.get("state").asString()).isEqualTo("ABSENT");
		assertThat(screen.page()
			.context()
			.request()
			.fetch(screen.address("what-if"), RequestOptions.create().setMethod("GET"))
			.status()).isIn(404, 405);
	}

}

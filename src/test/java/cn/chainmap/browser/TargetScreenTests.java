package cn.chainmap.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a red node to the firms to call, their scores, sites, introductions, and the
 * weights behind it all.
 */
@BrowserTest
class TargetScreenTests {

	@Test
	void namesTheFirmsToCallAndTheSitesInThePanelOfAGap(Screen screen) {
		screen.open("#/chain/SV?sel=SV38");
		JsonNode list = screen.api("targets?node=SV38&size=5");
		assertThat(screen.parts("node-target-")).hasCount(list.get("rows").size());
		assertThat(screen.part("node-target-" + list.get("rows").get(0).get("firmId").asString()))
			.containsText(list.get("rows").get(0).get("firmName").asString());
		JsonNode path = screen.api("paths/gap-site-firm?node=SV38");
		assertThat(screen.parts("site-")).hasCount(path.get("sites").size());
		assertThat(screen.part("sites-summary")).containsText(path.get("summary").asString());
		assertThat(screen.part("site-Z01")).containsText("需求未知");
	}

	@Test
	void opensTheArithmeticOfAScore(Screen screen) {
		screen.open("#/chain/SV?gaps=targets");
		JsonNode row = screen.api("targets?chain=SV&size=20").get("rows").get(0);
		String firm = row.get("firmId").asString();
		assertThat(screen.part("target-" + firm)).containsText(row.get("nodeName").asString());
		screen.part("score-" + firm).hover();
		assertThat(screen.part("score-breakdown-" + firm)).isVisible();
		for (JsonNode one : row.get("contributions")) {
			assertThat(screen.part("score-breakdown-" + firm)).containsText(one.get("evidence").asString());
		}
	}

	@Test
	void listsByPagesFiltersAndTellsWhomItLeftOut(Screen screen) {
		screen.open("#/chain/SV?gaps=targets");
		JsonNode list = screen.api("targets?chain=SV&size=20");
		assertThat(screen.part("targets-count"))
			.hasText(list.get("total").asInt() + " 家，比较了 " + list.get("nodes").asInt() + " 个缺口");
		assertThat(screen.page().locator(".targets-table tbody tr")).hasCount(list.get("rows").size());
		screen.part("targets-forward").click();
		String second = screen.api("targets?chain=SV&size=20&page=1").get("rows").get(0).get("firmId").asString();
		assertThat(screen.part("target-" + second)).isVisible();
		assertThat(screen.page()).hasURL(Pattern.compile("tp=1"));
		String name = list.get("rows").get(2).get("firmName").asString();
		screen.part("targets-text").fill(name);
		assertThat(screen.page().locator(".targets-table tbody tr")).hasCount(1);
		screen.part("targets-text").fill("");
		screen.part("targets-excluded").click();
		JsonNode out = screen.api("targets?chain=SV&size=20&excluded=true").get("rows").get(0);
		assertThat(screen.part("target-exclusion-" + out.get("firmId").asString()))
			.hasText(out.get("exclusionReason").asString());
	}

	@Test
	void showsWhatWeightsWouldDoBeforeTheyAreSaved(Screen screen) {
		screen.open("#/chain/SV?gaps=targets");
		screen.part("weights-open").click();
		assertThat(screen.part("weight-fit")).hasValue("25");
		assertThat(screen.part("weights-save")).isDisabled();
		screen.part("weight-fit").fill("45");
		assertThat(screen.part("weights-sum")).hasText("合计 120%，须为 100%");
		screen.part("weight-link").fill("0");
		JsonNode effect = screen.post("targets/weights/preview",
				"{\"chain\":\"SV\",\"weights\":{\"fit\":0.45,\"gap\":0.25,\"link\":0,\"exp\":0.15,\"qual\":0.1,\"site\":0.05}}");
		assertThat(screen.part("weights-effect")).containsText(effect.get("rows").get(0).get("firmName").asString());
		assertThat(screen.part("weights-save")).isEnabled();
		screen.page().keyboard().press("Escape");
		assertThat(screen.part("weights-dialog")).hasCount(0);
		assertThat(screen.api("targets/weights").get("current").get("version").asInt()).isZero();
	}

	@Test
	void saysWhoCouldMakeAnIntroduction(Screen screen) {
		screen.open("#/chain/SV?gaps=targets");
		JsonNode row = screen.api("targets?chain=SV&size=20").get("rows").get(0);
		String firm = row.get("firmId").asString();
		screen.part("introductions-" + firm).first().click();
		JsonNode paths = screen.api("targets/" + firm + "/paths").get("paths");
		assertThat(screen.parts("introduction-")).hasCount(paths.size());
		for (JsonNode path : paths) {
			assertThat(screen.part("introductions")).containsText(path.get("reason").asString());
		}
	}

	@Test
	void statesWhatANodeNeedsOfASite(Screen screen) {
		screen.open("#/chain/SV?sel=SV38");
		screen.part("needs-open").click();
		screen.part("need-areaSqm").fill("5000");
		screen.part("need-chemicalPark").selectOption("true");
		screen.page().route("**/api/nodes/SV38/needs", route -> {
			assertThat(route.request().postData()).contains("\"areaSqm\":5000", "\"chemicalPark\":true");
			route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(200)
				.setContentType("application/json")
				.setBody("{}"));
		});
		screen.part("needs-save").click();
		assertThat(screen.part("toast")).containsText("载体需求已保存");
	}

	@Test
	void speaksEnglishToo(Screen screen) {
		screen.open("#/chain/SV?gaps=targets&lang=en");
		assertThat(screen.part("drawer-targets")).hasText("Targets");
		assertThat(screen.part("targets-count")).containsText("gaps compared");
	}

}

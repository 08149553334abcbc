package cn.chainmap.browser;

import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Classes and severities on the map, and the lists beside the gap list.
 */
@BrowserTest
class OpportunityScreenTests {

	@Test
	void coloursByClass(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("colour-class").click();
		JsonNode found = screen.api("chains/SV/classes");
		for (JsonNode node : found.get("nodes")) {
			assertThat(screen.cards(".shade-" + node.get("classCode").asString()))
				.contains(node.get("nodeId").asString());
		}
		assertThat(screen.picture("SV38")).contains(">补链<");
		screen.part("legend-FILL").click();
		assertThat(screen.cards(".off")).contains("SV38");
		screen.part("clear-filters").click();
		assertThat(screen.cards(".off")).isEmpty();
	}

	@Test
	void coloursBySeverity(Screen screen) {
		screen.open("#/chain/SV?colour=severity");
		for (JsonNode item : screen.api("chains/SV/map").get("nodes")) {
			JsonNode node = item.get("data");
			if (!node.get("severity").isNull()) {
				assertThat(screen.picture(node.get("id").asString()))
					.contains(">" + String.format("%.1f", node.get("severity").asDouble()) + "<");
			}
		}
	}

	@Test
	void namesTheClassOfANodeInEachChain(Screen screen) {
		screen.open("#/chain/SV?sel=SV38");
		assertThat(screen.part("panel-classes")).containsText("补链");
		assertThat(screen.part("panel-severity-BREAK")).isVisible();
		screen.part("panel-severity-BREAK").locator("summary").first().click();
		assertThat(screen.part("breakdown-SV38-BREAK")).isVisible();
	}

	@Test
	void showsTheCoverageOfTheChain(Screen screen) {
		screen.open("#/chain/SV");
		double coverage = screen.api("chains/SV/classes").get("coverage").asDouble();
		assertThat(screen.part("chain-coverage"))
			.containsText(String.format("%.1f", coverage * 100).replaceAll("\\.0$", "") + "%");
	}

	@Test
	void ranksChainsToBuild(Screen screen) {
		screen.open("#/chain/SV?gaps=build");
		JsonNode rows = screen.api("build-chains").get("rows");
		assertThat(screen.parts("build-row-")).hasCount(rows.size());
		for (JsonNode row : rows) {
			assertThat(screen.part("build-row-" + row.get("chainId").asString()))
				.containsText(row.get("name").asString());
		}
	}

	@Test
	void listsNodesThatServeSeveralChains(Screen screen) {
		screen.open("#/chain/SV?gaps=shared");
		assertThat(screen.part("shared")).isVisible();
		assertThat(screen.parts("shared-row-")).hasCount(screen.api("shared-nodes").get("rows").size());
	}

	@Test
	void listsEveryParameter(Screen screen) {
		screen.open("#/chain/SV?gaps=params");
		assertThat(screen.parts("param-")).hasCount(screen.api("parameters").size());
		screen.part("check-start").click();
		assertThat(screen.part("check-state")).hasText("已完成");
		assertThat(screen.part("check-result")).containsText("不一致 0");
	}

	@Test
	void showsTheRateByPurchasesWithItsReason(Screen screen) {
		screen.open("#/chain/SV");
		JsonNode purchase = screen.api("rates").get("purchase");
		assertThat(screen.part("purchase-rate")).isVisible();
		screen.part("definition-open").click();
		if (!purchase.get("reason").isNull()) {
			assertThat(screen.part("purchase-table")).containsText(purchase.get("reason").asString());
		}
	}

	@Test
	void asksBeforeAFirmIsChanged(Screen screen) {
		screen.open("#/chain/SV?sel=SV40");
		screen.page().locator(".firm-changes summary").first().click();
		screen.part("firm-close-L009").click();
		assertThat(screen.part("firm-dialog")).containsText("确认 重庆凯瑞特种车有限公司 已关停");
		screen.part("firm-back").click();
		assertThat(screen.part("firm-dialog")).hasCount(0);
		assertThat(screen.api("nodes/SV40").get("producers").toString()).contains("L009");
	}

	@Test
	void showsWhyAFirmCouldNotBeChanged(Screen screen) {
		screen.tolerate("Failed to load resource.*400");
		screen.page()
			.route("**/api/firms/L009/close*",
					route -> route.fulfill(new FulfillOptions().setStatus(400)
						.setContentType("application/problem+json")
						.setBody("{\"title\": \"日期不对\", \"detail\": \"日期不能晚于今天。\"}")));
		screen.open("#/chain/SV?sel=SV40");
		screen.page().locator(".firm-changes summary").first().click();
		screen.part("firm-close-L009").click();
		screen.part("firm-confirm").click();
		assertThat(screen.part("firm-error")).containsText("日期不能晚于今天。");
	}

}

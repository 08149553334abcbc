package cn.chainmap.browser;

import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a card of the map to its panel.
 */
@BrowserTest
class NodePanelScreenTests {

	@Test
	void explainsABreakPoint(Screen screen) {
		screen.open("#/chain/SV").clickCard("SV38");
		JsonNode node = screen.api("nodes/SV38");
		JsonNode gap = StreamSupport.stream(node.get("gaps").spliterator(), false)
			.filter(one -> one.get("type").asString().equals("BREAK"))
			.findFirst()
			.orElseThrow();
		assertThat(screen.part("panel-title")).hasText(node.get("name").asString());
		assertThat(screen.part("panel-state")).hasText("断点");
		assertThat(screen.part("panel-why")).containsText(gap.get("why").asString());
		assertThat(screen.part("panel-why")).containsText("已确认");
		assertThat(screen.part("panel-why")).containsText(gap.get("localConsumers").asInt() + " 家");
		for (JsonNode blocked : gap.get("blockedNodes")) {
			assertThat(screen.part("panel-why")).containsText(blocked.get("name").asString());
		}
	}

	@Test
	void namesWhoNeedsItHereAndWhoMakesItElsewhere(Screen screen) {
		screen.open("#/chain/SV").clickCard("SV38");
		JsonNode node = screen.api("nodes/SV38");
		JsonNode suppliers = screen.api("nodes/SV38/suppliers?where=outside");
		int total = suppliers.get("total").asInt();
		assertThat(screen.part("suppliers-count")).hasText("已显示 " + total + " / 共 " + total);
		assertThat(screen.part("supplier-row")).hasCount(total);
		JsonNode first = suppliers.get("rows").get(0);
		assertThat(screen.part("supplier-row").first()).containsText(first.get("name").asString());
		assertThat(screen.part("supplier-row").first())
			.containsText("匹配度 " + Math.round(first.get("confidence").asDouble() * 100) + "%");
		assertThat(screen.part("consumer-row")).hasCount(node.get("consumersTotal").asInt());
		assertThat(screen.part("consumer-row").first())
			.containsText(node.get("consumers").get(0).get("name").asString());
	}

	@Test
	void namesLocalProducersAndSources(Screen screen) {
		screen.open("#/chain/SV?sel=SV40");
		JsonNode node = screen.api("nodes/SV40");
		assertThat(node.get("producers")).isNotEmpty();
		assertThat(screen.part("panel-state")).hasText("已有");
		assertThat(screen.part("producer-row")).hasCount(node.get("producersTotal").asInt());
		for (JsonNode producer : node.get("producers")) {
			assertThat(screen.part("node-panel")).containsText(producer.get("name").asString());
		}
		assertThat(screen.page().locator(".sources li")).hasCount(node.get("sources").size());
		assertThat(screen.page().locator(".lines li.no"))
			.hasCount(node.get("rate").get("lines").asInt() - node.get("rate").get("satisfied").asInt());
	}

	@Test
	void opensOutsideLinksInAnotherTabWithoutTellingThem(Screen screen) {
		screen.open("#/chain/SV?sel=SV38");
		assertThat(screen.page().locator(".node-panel a[href^=http]").first()).isVisible();
		assertThat(screen.page().locator(".node-panel a[href^=http]").all())
			.allSatisfy(link -> assertThat(link.getAttribute("rel")).contains("noopener"));
	}

	@Test
	void walksToANeighbour(Screen screen) {
		screen.open("#/chain/SV?sel=SV38");
		screen.part("panel-why").getByTestId("node-link-SV41").click();
		assertThat(screen.part("panel-title")).hasText("环卫上装");
		assertThat(screen.page()).hasURL(Pattern.compile("sel=SV41"));
		assertThat(screen.cards(".chosen")).containsExactly("SV41");
		screen.page().goBack();
		assertThat(screen.part("panel-title")).hasText("液压系统");
	}

	@Test
	void showsTheQueryBehindTheFigures(Screen screen) {
		screen.open("#/chain/SV?sel=SV38");
		screen.page().locator(".queries summary").click();
		screen.part("query-open").first().click();
		assertThat(screen.part("query-text")).containsText("MATCH");
		screen.page().keyboard().press("Escape");
		assertThat(screen.part("query-dialog")).hasCount(0);
		screen.part("definition-open").click();
		assertThat(screen.part("definition-dialog")).containsText("品类口径本地配套率");
	}

	@Test
	void closesByCrossAndByEscape(Screen screen) {
		screen.open("#/chain/SV?sel=SV38");
		screen.part("panel-close").click();
		assertThat(screen.part("node-panel")).hasCount(0);
		screen.clickCard("SV39");
		assertThat(screen.part("panel-title")).hasText("取力器");
		screen.page().keyboard().press("Escape");
		assertThat(screen.part("node-panel")).hasCount(0);
		assertThat(screen.cards(".chosen")).isEmpty();
	}

}

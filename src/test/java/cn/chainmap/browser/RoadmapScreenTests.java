package cn.chainmap.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The road map to a target, as stairs and as a table.
 */
@BrowserTest
class RoadmapScreenTests {

	@Test
	void showsTheStepsOfTheServer(Screen screen) {
		screen.open("#/chain/SV?gaps=roadmap");
		JsonNode map = screen.post("roadmap", "{\"chain\":\"SV\"}");
		assertThat(screen.parts("roadmap-step-")).hasCount(map.get("steps").size());
		assertThat(screen.parts("stair-")).hasCount(map.get("steps").size() + 1);
		for (JsonNode step : map.get("steps")) {
			assertThat(screen.part("roadmap-step-" + step.get("order").asInt()))
				.containsText(step.get("satisfied").asInt() + "/" + step.get("lines").asInt());
		}
		assertThat(screen.part("roadmap-exact")).hasText(map.get("exact").asBoolean() ? "最优解" : "近似解（贪心）");
		assertThat(screen.part("roadmap-summary")).containsText(map.get("guarantee").get("text").asString());
	}

	@Test
	void lightsTheWayOnTheMap(Screen screen) {
		screen.open("#/chain/SV?gaps=roadmap");
		JsonNode first = screen.post("roadmap", "{\"chain\":\"SV\"}").get("steps").get(0);
		screen.part("stair-1").focus();
		assertThat(screen.part("roadmap-step-1")).hasClass(Pattern.compile("lit"));
		assertThat(screen.cards(".lit")).containsExactly(first.get("nodeId").asString());
		for (JsonNode line : first.get("closes")) {
			assertThat(screen.cards(".near")).contains(line.get("node").get("id").asString());
		}
		screen.page().keyboard().press("Enter");
		assertThat(screen.part("panel-title")).hasText(first.get("name").asString());
	}

	@Test
	void asksAgainWithAnotherTargetAndWithFirms(Screen screen) {
		screen.open("#/chain/SV?gaps=roadmap&rs=place");
		screen.part("roadmap-rt").fill("40");
		screen.part("roadmap-rt").press("Enter");
		JsonNode gaps = screen.post("roadmap", "{\"target\":0.4}");
		assertThat(screen.parts("roadmap-step-")).hasCount(gaps.get("steps").size());
		screen.part("roadmap-rk").fill("2");
		screen.part("roadmap-rk").press("Enter");
		JsonNode firms = screen.post("roadmap", "{\"target\":0.4,\"k\":2}");
		assertThat(screen.part("roadmap-summary")).containsText("引进");
		assertThat(screen.parts("roadmap-step-")).hasCount(firms.get("steps").size());
		assertThat(screen.page()).hasURL(Pattern.compile("rs=place&rt=40&rk=2"));
	}

	@Test
	void saysThatThePathDoesNotReachTheTarget(Screen screen) {
		screen.open("#/chain/SV?gaps=roadmap&rk=1&rt=100");
		assertThat(screen.part("roadmap-reached")).hasText("到不了 100%");
	}

	@Test
	void saysWhatWentWrong(Screen screen) {
		screen.tolerate("Failed to load resource");
		screen.answer("roadmap", 500, "{\"title\": \"出错了\", \"detail\": \"请稍后再试。\"}");
		screen.open("#/chain/SV?gaps=roadmap");
		assertThat(screen.part("drawer-body")).containsText("请稍后再试。");
	}

}

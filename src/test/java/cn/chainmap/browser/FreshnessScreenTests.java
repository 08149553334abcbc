package cn.chainmap.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has not been confirmed for long.
 */
@BrowserTest
class FreshnessScreenTests {

	@Test
	void listsWhatIsOldAndKeepsTheDaysInTheAddress(Screen screen) {
		screen.visit("#/data/fresh");
		JsonNode old = screen.api("freshness?days=180&size=50");
		assertThat(screen.part("fresh-count")).hasText(old.get("total").asInt() + " 项超过 180 天");
		assertThat(screen.parts("fresh-row-")).hasCount(old.get("rows").size());
		screen.part("fresh-365").click();
		assertThat(screen.page()).hasURL(Pattern.compile("fd=365"));
		assertThat(screen.part("fresh-365")).hasAttribute("aria-pressed", "true");
		screen.page().reload();
		assertThat(screen.part("fresh-days")).hasValue("365");
	}

	@Test
	void confirmsARowUnderTheNameOfWhoIsThere(Screen screen) {
		screen.answer("freshness*", 200, """
				{"kind":"firms","days":180,"total":1,"countedAt":"2026-01-01T00:00:00Z","next":null,
				 "kinds":[{"kind":"firms","title":"企业","count":1}],"people":[{"person":"李四","count":1}],
				 "rows":[{"kind":"firms","key":"F1","name":"样品机械厂",
					 "checkedAt":"2025-01-01","checkedBy":"李四","asOf":null,"source":"名录"}]}""");
		screen.answer("POST", "facts/verify", 200, "{\"verifiedBy\":\"张三\",\"verifiedAt\":\"2026-01-01\"}");
		screen.visit("#/data/fresh");
		screen.part("user-name").fill("张三");
		screen.part("user-name").press("Enter");
		screen.part("confirm-F1").click();
		assertThat(screen.part("toast")).hasText("已记下：样品机械厂 今日核实");
		assertThat(screen.writes().get(0).postData()).isEqualTo("{\"kind\":\"firms\",\"key\":\"F1\"}");
		assertThat(screen.writes().get(0).headers()).containsEntry("x-chainmap-user", "%E5%BC%A0%E4%B8%89");
	}

	@Test
	void choosesKindAndPersonFromWhatThereIs(Screen screen) {
		screen.visit("#/data/fresh?fd=1");
		JsonNode lines = screen.api("freshness?days=1&kind=supplies&nobody=true&size=50");
		screen.part("fresh-kind-supplies").click();
		assertThat(screen.page()).hasURL(Pattern.compile("fk=supplies"));
		screen.part("fresh-person-~").click();
		assertThat(screen.part("fresh-person-~")).hasAttribute("aria-pressed", "true");
		assertThat(screen.parts("fresh-row-")).hasCount(lines.get("rows").size());
		screen.part("fresh-more").click();
		JsonNode more = screen.api("freshness?days=1&kind=supplies&nobody=true&size=50&after="
				+ URLEncoder.encode(lines.get("next").asString(), StandardCharsets.UTF_8));
		assertThat(screen.parts("fresh-row-")).hasCount(lines.get("rows").size() + more.get("rows").size());
	}

}

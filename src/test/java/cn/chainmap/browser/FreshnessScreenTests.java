package cn.chainmap.browser;

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
				{"total":1,"page":0,"size":50,"rows":[{"kind":"firms","key":"F1","name":"样品机械厂",
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

}

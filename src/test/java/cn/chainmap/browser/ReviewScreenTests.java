package cn.chainmap.browser;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The review queues: by pointer, by keyboard, in bulk, and taking the last decision back.
 */
@BrowserTest
class ReviewScreenTests {

	private static final String PROPOSAL = """
			{"id":"k%1$d","firmId":"F%1$d","firmName":"样品机械厂%1$d","nodeId":"SV38","nodeName":"液压系统",
			 "chainId":"SV","chainName":"专用车","role":"produces","confidence":0.9%1$d,"how":"产品相同","text":"液压缸"}""";

	private static final String NOTHING = Samples.page(0, "");

	@BeforeEach
	void answer(Screen screen) {
		screen.answer("templates", 200, Samples.KINDS)
			.answer("reviews/firms*", 200, NOTHING)
			.answer("reviews/links*", 200, Samples.page(120, proposals(3)))
			.answer("POST", "reviews/links", 200, "{}");
	}

	@Test
	void decidesByKeyboard(Screen screen) {
		screen.visit("#/data/review?rq=links");
		assertThat(screen.part("review-left")).hasText("还剩 120 项");
		screen.page().keyboard().press("j");
		assertThat(screen.part("proposal-k1")).hasAttribute("aria-selected", "true");
		screen.page().keyboard().press("a");
		assertThat(screen.part("review-left")).hasText("还剩 119 项");
		assertThat(screen.part("proposal-k1")).hasCount(0);
		assertThat(screen.part("proposal-k2")).hasAttribute("aria-selected", "true");
		screen.page().keyboard().press("k");
		screen.page().keyboard().press("r");
		assertThat(screen.part("review-left")).hasText("还剩 118 项");
		screen.page().keyboard().press("u");
		assertThat(screen.part("toast")).containsText("已撤回：否决");
		assertThat(screen.writes()).extracting(Request::postData)
			.containsExactly("{\"accept\":[\"k1\"],\"reject\":[]}", "{\"accept\":[],\"reject\":[\"k0\"]}",
					"{\"reopen\":[\"k0\"]}");
	}

	@Test
	void asksBeforeItAcceptsManyAtOnce(Screen screen) {
		screen.visit("#/data/review?rq=links");
		assertThat(screen.part("review-bulk")).isDisabled();
		screen.part("review-least").selectOption("0.9");
		assertThat(screen.page()).hasURL(Pattern.compile("rc=0\\.9"));
		screen.part("review-bulk").click();
		assertThat(screen.part("bulk-dialog")).containsText("采纳把握不低于 90% 的 120 条建议");
		screen.part("bulk-back").click();
		assertThat(screen.part("bulk-dialog")).hasCount(0);
		assertThat(screen.writes()).isEmpty();
	}

	@Test
	void saysThatNothingIsLeft(Screen screen) {
		screen.visit("#/data/review");
		assertThat(screen.part("review-empty")).hasText("没有疑似重复的企业。");
		screen.part("queue-links").click();
		assertThat(screen.part("proposal-k0")).isVisible();
	}

	private static String proposals(int n) {
		return IntStream.range(0, n).mapToObj(PROPOSAL::formatted).collect(Collectors.joining(","));
	}

}

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

	private static final String PAIR = """
			{"id":"F1","state":"OPEN","how":"相像的企业不止一家","margin":0.12,
			 "firm":{"id":"F1","name":"样品光电","values":{"name":"样品光电","province":"某省","products":"模组"}},
			 "candidates":[{"firmId":"F2","name":"样品光电科技公司","score":2.9,"blocked":null,
			   "values":{"name":"样品光电科技公司","province":"某省","uscc":"某码"}},
			  {"firmId":"F3","name":"样品光电分公司","score":2.1,"blocked":"一个是分支机构","values":{"name":"样品光电分公司"}}]}""";

	private static final String PROPOSAL = """
			{"id":"k%1$d","firmId":"F%1$d","firmName":"样品机械厂%1$d","nodeId":"SV38","nodeName":"液压系统",
			 "chainId":"SV","chainName":"专用车","role":"produces","confidence":0.9%1$d,"how":"产品相同","text":"液压缸"}""";

	private static final String NOTHING = Samples.page(0, "");

	@BeforeEach
	void answer(Screen screen) {
		screen.answer("templates", 200, Samples.KINDS)
			.answer("reviews/*/propose", 200,
					"{\"state\":\"IDLE\",\"done\":0,\"total\":0,\"proposed\":0,\"message\":null}")
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
	void putsFirmsSideBySideAndMergesOnlyWhatMayBe(Screen screen) {
		screen.answer("reviews/firms*", 200, Samples.page(1, PAIR)).answer("POST", "reviews/firms/F1", 200, "{}");
		screen.visit("#/data/review");
		assertThat(screen.part("pair-row-province").locator("td.same")).containsText("=");
		assertThat(screen.part("pair-row-name").locator("td.differs").first()).containsText("≠");
		assertThat(screen.part("pair-row-uscc")).containsText("某码");
		assertThat(screen.part("pair")).containsText("一个是分支机构");
		assertThat(screen.part("pair-merge-F3")).hasCount(0);
		screen.part("pair-merge-F2").click();
		assertThat(screen.part("review-empty")).isVisible();
		screen.part("review-undo").click();
		assertThat(screen.part("toast")).containsText("已撤回：合并 样品光电");
		assertThat(screen.writes()).extracting(Request::postData)
			.containsExactly("{\"decision\":\"MERGE\",\"into\":\"F2\"}", "{\"decision\":\"REOPEN\"}");
	}

	@Test
	void saysThatNothingIsLeftAndGoesToWhatIs(Screen screen) {
		screen.visit("#/data/review");
		assertThat(screen.part("review-empty")).hasText("没有疑似重复的企业。");
		assertThat(screen.part("review-other")).hasText("去看「企业与环节」，还有 120 项");
		screen.part("review-other").click();
		assertThat(screen.part("proposal-k0")).isVisible();
		assertThat(screen.part("review-other")).hasCount(0);
	}

	private static String proposals(int n) {
		return IntStream.range(0, n).mapToObj(PROPOSAL::formatted).collect(Collectors.joining(","));
	}

}

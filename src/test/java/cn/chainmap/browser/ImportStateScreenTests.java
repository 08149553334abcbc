package cn.chainmap.browser;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the import screen says while the server is at work, when a call is lost, and what
 * it sends.
 */
@BrowserTest
class ImportStateScreenTests {

	private static final FilePayload FILE = new FilePayload("名单.csv", "text/csv",
			"企业名称\n样品机械厂\n".getBytes(StandardCharsets.UTF_8));

	@Test
	void followsTheWorkOfTheServerAndSurvivesAReload(Screen screen) {
		AtomicInteger asked = new AtomicInteger();
		screen.answer("templates", 200, Samples.KINDS).answer("imports/b1/changes*", 200, Samples.changes(2, 431));
		screen.page().route("**/api/imports/b1", route -> {
			int percent = asked.getAndIncrement() * 20;
			route.fulfill(new FulfillOptions().setContentType("application/json")
				.setBody((percent < 100) ? Samples.batch("APPLYING",
						",\"progress\":{\"phase\":\"写入企业\",\"done\":%1$d,\"total\":100,\"percent\":%1$d}"
							.formatted(percent))
						: Samples.batch("APPLIED", "")));
		});
		screen.visit("#/data/import?batch=b1");
		assertThat(screen.part("import-progress")).containsText("写入企业");
		assertThat(screen.part("import-percent")).hasText(Pattern.compile("[2468]0%"));
		screen.part("data-history").click();
		screen.page().goBack();
		assertThat(screen.part("import-progress")).isVisible();
		screen.page().reload();
		assertThat(screen.part("import-result")).hasText("已写入：新增 2,640，变更 431");
		assertThat(screen.part("change-1")).containsText("样品机械厂1");
	}

	@Test
	void tellsOfALostConnectionAndTriesAgain(Screen screen) {
		screen.tolerate("Failed to load resource");
		screen.answer("templates", 200, Samples.KINDS).answer("imports/b1/changes*", 200, Samples.changes(1, 1));
		screen.answer("imports/b1", 200,
				Samples.batch("APPLYING", ",\"progress\":{\"phase\":\"写入\",\"done\":40,\"total\":100,\"percent\":40}"));
		screen.visit("#/data/import?batch=b1");
		assertThat(screen.part("import-percent")).hasText("40%");
		screen.page().route("**/api/imports/b1", Route::abort);
		assertThat(screen.part("batch-lost")).containsText("连不上服务器");
		assertThat(screen.part("import-percent")).hasText("40%");
		screen.answer("imports/b1", 200, Samples.batch("APPLIED", ""));
		assertThat(screen.part("import-result")).isVisible();
		assertThat(screen.part("batch-lost")).hasCount(0);
	}

	@Test
	void showsHowFarTheUploadIsAndStopsIt(Screen screen) {
		screen.page().route("**/api/imports", route -> {
			// Never answered: the user gives up first.
		});
		screen.visit("#/data/import");
		screen.part("file-input").setInputFiles(FILE);
		assertThat(screen.part("file-0")).containsText("名单.csv");
		screen.part("upload").click();
		assertThat(screen.part("upload-percent")).isVisible();
		screen.part("upload-cancel").click();
		assertThat(screen.part("upload")).isEnabled();
		assertThat(screen.part("file-0")).isVisible();
	}

	@Test
	void saysWhyAFileIsRefused(Screen screen) {
		screen.tolerate("Failed to load resource.*422");
		screen.answer("POST", "imports", 422, "{\"title\":\"不能读取\",\"detail\":\"名单.csv 是加密的工作簿，请去掉密码后再导入。\"}");
		screen.visit("#/data/import");
		screen.part("file-input").setInputFiles(FILE);
		screen.part("upload").click();
		assertThat(screen.part("refusal")).hasText("名单.csv 是加密的工作簿，请去掉密码后再导入。");
		assertThat(screen.part("upload")).isEnabled();
	}

	@Test
	void sendsTheWholeMappingWithTheCorrections(Screen screen) {
		screen.answer("templates", 200, Samples.KINDS).answer("imports/b1/changes*", 200, Samples.changes(1, 1));
		screen.answer("imports/b1", 200, Samples.batch("PREVIEWED", ""));
		screen.answer("PUT", "imports/b1/mapping", 200, Samples.batch("PREVIEWED", ""));
		screen.visit("#/data/import?batch=b1");
		assertThat(screen.part("sheet-s1")).containsText("1 列为推测");
		screen.part("sheet-s1").locator("summary").click();
		screen.part("column-s1-2").selectOption("contact_name");
		assertThat(screen.part("import-apply")).isDisabled();
		screen.part("map-send").click();
		assertThat(screen.part("map-send")).hasCount(0);
		assertThat(screen.writes().get(0).postData()).isEqualTo(
				"{\"sheets\":{\"s1\":{\"kind\":\"firms\",\"columns\":{\"0\":\"name\",\"1\":\"status\",\"2\":\"contact_name\"}}}}");
	}

	@Test
	void marksARequiredColumnThatIsMissingAndAColumnUsedTwice(Screen screen) {
		screen.answer("templates", 200, Samples.KINDS).answer("imports/b1", 200, Samples.batch("MAPPING", ""));
		screen.visit("#/data/import?batch=b1");
		screen.part("column-s1-0").selectOption("status");
		assertThat(screen.part("sheet-s1")).containsText("缺必填列：企业名称");
		assertThat(screen.part("sheet-s1")).containsText("对应了两次：经营状态");
		screen.part("kind-s1").selectOption("");
		assertThat(screen.part("column-s1-0")).hasCount(0);
	}

	@Test
	void filtersByTypeAndKeepsItInTheAddress(Screen screen) {
		screen.answer("templates", 200, Samples.KINDS).answer("imports/b1", 200, Samples.batch("PREVIEWED", ""));
		screen.answer("imports/b1/changes*", 200, Samples.changes(50, 3139));
		screen.answer("imports/b1/problems*", 200, Samples.page(112, """
				{"file":"名单.xlsx","sheet":"Sheet1","row":118,"column":"信用代码","value":"9132","severity":"REJECTED",
				 "reason":"应为 18 位","remedy":"补全"}"""));
		screen.visit("#/data/import?batch=b1");
		assertThat(screen.part("count-added")).hasText("新增 2,640");
		assertThat(screen.part("change-0")).containsText("经营状态 在营 → 停产");
		assertThat(screen.part("pager")).containsText("第 1 / 63 页，共 3,139 行");
		screen.part("count-changed").click();
		assertThat(screen.page()).hasURL(Pattern.compile("dt=changed"));
		screen.part("page-next").click();
		assertThat(screen.page()).hasURL(Pattern.compile("dp=1"));
		screen.part("count-problems").click();
		assertThat(screen.part("problem-0")).containsText("118");
		assertThat(screen.part("problem-0")).containsText("补全");
		screen.page().reload();
		assertThat(screen.part("count-problems")).hasAttribute("aria-pressed", "true");
		assertThat(screen.part("problem-0")).isVisible();
		screen.part("all-or-none").check();
		assertThat(screen.part("import-apply")).isDisabled();
	}

	@Test
	void goesOnWithWritingThatStopped(Screen screen) {
		String stopped = Samples.batch("APPLYING", ",\"progress\":null")
			.replace("\"message\":null", "\"message\":\"写入暂停：磁盘已满\"");
		screen.answer("templates", 200, Samples.KINDS).answer("imports/b1/changes*", 200, Samples.changes(1, 1));
		screen.answer("imports/b1", 200, stopped).answer("POST", "imports/b1/apply", 200, Samples.batch("APPLIED", ""));
		screen.visit("#/data/import?batch=b1");
		assertThat(screen.part("batch-message")).hasText("写入暂停：磁盘已满");
		screen.part("import-resume").click();
		assertThat(screen.part("import-result")).isVisible();
	}

}

package cn.chainmap.browser;

import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test a fresh page, checks after it that the page behaved, and keeps a
 * picture of a failure.
 */
class BrowserExtension implements ExecutionCondition, BeforeAllCallback, ParameterResolver, AfterEachCallback {

	private static final Logger logger = LoggerFactory.getLogger(BrowserExtension.class);

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	/** Milliseconds; the first page after the start compiles every query. */
	private static final int PATIENCE = 60_000;

	private static boolean announced;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return (InstalledBrowser.isRequired() || InstalledBrowser.find().isPresent())
				? ConditionEvaluationResult.enabled("a browser is there, or must be") : disabled();
	}

	private static ConditionEvaluationResult disabled() {
		if (!announced) {
			announced = true;
			logger.warn("SKIPPED: {}", InstalledBrowser.REMEDY);
		}
		return ConditionEvaluationResult.disabled(InstalledBrowser.REMEDY);
	}

	// Before the application starts in vain.
	@Override
	public void beforeAll(ExtensionContext context) {
		InstalledBrowser.get();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Screen.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE).computeIfAbsent(Screen.class, key -> newScreen(context));
	}

	private static Screen newScreen(ExtensionContext context) {
		Browser browser = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(RunningBrowser.class, key -> RunningBrowser.start(), RunningBrowser.class)
			.browser();
		BrowserContext profile = browser
			.newContext(new NewContextOptions().setViewportSize(1366, 768).setLocale("zh-CN").setAcceptDownloads(true));
		profile.setDefaultTimeout(PATIENCE);
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return new Screen(profile.newPage(), "http://127.0.0.1:" + port);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Screen screen = context.getStore(NAMESPACE).remove(Screen.class, Screen.class);
		if (screen == null) {
			return;
		}
		try {
			if (context.getExecutionException().isPresent() || !screen.problems().isEmpty()) {
				screen.page().screenshot(new Page.ScreenshotOptions().setPath(picture(context)));
			}
			if (context.getExecutionException().isEmpty()) {
				screen.assertNoProblems();
			}
		}
		finally {
			screen.page().context().close();
		}
	}

	private static Path picture(ExtensionContext context) {
		String name = context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName();
		if (context.getDisplayName().startsWith("[")) {
			name += "-" + context.getDisplayName();
		}
		return Path.of("target", "browser", name.replaceAll("[^\\p{L}\\p{N}-]+", "_") + ".png");
	}

	/** One browser for all tests of this JVM. */
	private record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

		static RunningBrowser start() {
			Path executable = InstalledBrowser.get();
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
			return new RunningBrowser(playwright,
					playwright.chromium().launch(InstalledBrowser.launchOptions(executable)));
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}

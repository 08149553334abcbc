package cn.chainmap.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.RequestOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application in a browser tab, with a note of everything that went wrong in it.
 */
class Screen {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String REPORT_CSP_VIOLATIONS = "document.addEventListener('securitypolicyviolation', "
			+ "event => console.error('CSP ' + event.violatedDirective + ' ' + event.blockedURI))";

	private final Page page;

	private final String address;

	private final List<String> problems = new ArrayList<>();

	private final List<Pattern> tolerated = new ArrayList<>();

	private final List<Request> writes = new ArrayList<>();

	Screen(Page page, String address) {
		this.page = page;
		this.address = address;
		page.addInitScript(REPORT_CSP_VIOLATIONS);
		page.onConsoleMessage(message -> {
			if (List.of("error", "warning").contains(message.type())) {
				this.problems.add("console: " + message.text());
			}
		});
		page.onPageError(error -> this.problems.add("page error: " + error));
		page.onRequest(request -> {
			if (request.url().startsWith(address + "/api/") && !"GET".equals(request.method())) {
				this.writes.add(request);
			}
			if (!request.url().startsWith(address + "/") && !request.url().matches("(data|blob|about):.*")) {
				this.problems.add("foreign host: " + request.url());
			}
		});
	}

	Page page() {
		return this.page;
	}

	List<String> problems() {
		return this.problems.stream()
			.filter(problem -> this.tolerated.stream().noneMatch(pattern -> pattern.matcher(problem).find()))
			.toList();
	}

	/** Every call of the page that was no reading, in order. */
	List<Request> writes() {
		return this.writes;
	}

	/** Names a problem that the test causes on purpose. */
	void tolerate(String regex) {
		this.tolerated.add(Pattern.compile(regex));
	}

	void assertNoProblems() {
		assertThat(problems()).as("errors, CSP violations and foreign requests of the page").isEmpty();
	}

	/** Opens a link as a colleague would, and waits until its map is drawn. */
	Screen open(String hash) {
		visit(hash);
		return waitForMap();
	}

	/** Opens a link that does not show a map. */
	Screen visit(String hash) {
		this.page.navigate("about:blank");
		this.page.navigate(this.address + "/" + hash);
		return this;
	}

	Screen reload() {
		this.page.reload();
		return waitForMap();
	}

	Screen waitForMap() {
		waitUntil("() => !!window.chainmap && window.chainmap.ready()", null);
		return this;
	}

	/** Waits until the map of that chain is drawn. */
	Screen waitForChain(String chain) {
		waitUntil("chain => window.chainmap.ready() && document.querySelector("
				+ "`[data-testid=chain-item-${chain}]`).getAttribute('aria-current') === 'true'", chain);
		return this;
	}

	// Playwright's waitForFunction evaluates text inside the page, which its policy
	// forbids.
	private void waitUntil(String function, String argument) {
		this.page.waitForCondition(() -> Boolean.TRUE.equals(this.page.evaluate(function, argument)));
	}

	Locator part(String testId) {
		return this.page.getByTestId(testId);
	}

	/** The elements whose test id begins so, in the order of the page. */
	Locator parts(String prefix) {
		return this.page.locator("[data-testid^='" + prefix + "']");
	}

	/** What follows the prefix in the test ids of the page. */
	List<String> idsOf(String prefix) {
		return parts(prefix).all()
			.stream()
			.map(part -> part.getAttribute("data-testid").substring(prefix.length()))
			.toList();
	}

	/** An answer of the server, for comparison with what the page shows. */
	JsonNode api(String path) {
		return JSON.readTree(this.page.context().request().get(this.address + "/api/" + path).body());
	}

	/** The answer of the server to a request with a body. */
	JsonNode post(String path, String json) {
		return JSON.readTree(this.page.context()
			.request()
			.post(address(path), RequestOptions.create().setHeader("Content-Type", "application/json").setData(json))
			.body());
	}

	/** The address of a path of the API. */
	String address(String path) {
		return this.address + "/api/" + path;
	}

	/** A rate as the page writes it. */
	static String percent(JsonNode rate) {
		if (rate.get("value").isNull()) {
			return "—";
		}
		return String.format("%.1f", rate.get("value").asDouble() * 100).replaceAll("\\.0$", "") + "%";
	}

	/** The cards of the map that are in a Cytoscape selector. */
	List<String> cards(String selector) {
		return ((List<?>) this.page.evaluate("selector => window.chainmap.cy().nodes(selector).map(card => card.id())",
				".card" + selector))
			.stream()
			.map(String.class::cast)
			.sorted()
			.toList();
	}

	/** The words and colours of a card: an SVG document. */
	String picture(String card) {
		return (String) this.page.evaluate(
				"id => decodeURIComponent(window.chainmap.cy().getElementById(id).data('image').split(/,(.*)/s)[1])",
				card);
	}

	/** Where each card stands on the drawing. */
	Map<String, String> places() {
		Map<String, String> places = new TreeMap<>(Comparator.naturalOrder());
		for (Object card : (List<?>) this.page.evaluate("() => window.chainmap.cy().nodes('.card')"
				+ ".map(card => [card.id(), JSON.stringify(card.position())])")) {
			List<?> pair = (List<?>) card;
			places.put((String) pair.get(0), (String) pair.get(1));
		}
		return places;
	}

	/** Clicks on the canvas where the card is drawn. */
	Screen clickCard(String card) {
		Map<?, ?> spot = (Map<?, ?>) this.page.evaluate("""
				id => {
					const frame = document.getElementById('map').getBoundingClientRect();
					const spot = window.chainmap.cy().getElementById(id).renderedPosition();
					return { x: frame.x + spot.x, y: frame.y + spot.y };
				}""", card);
		this.page.mouse().click(((Number) spot.get("x")).doubleValue(), ((Number) spot.get("y")).doubleValue());
		return this;
	}

	/** Clicks, and gives the file that is saved. */
	Path download(String testId) {
		Download download = this.page.waitForDownload(() -> part(testId).click());
		assertThat(download.failure()).isNull();
		return download.path();
	}

	/**
	 * Answers calls of one method only; what else was said about the path stays.
	 */
	Screen answer(String method, String glob, int status, String json) {
		this.page.route("**/api/" + glob, route -> {
			if (method.equals(route.request().method())) {
				route.fulfill(new FulfillOptions().setStatus(status).setContentType("application/json").setBody(json));
			}
			else {
				route.fallback();
			}
		});
		return this;
	}

	/** Answers calls to these paths of the API with a text instead of the server. */
	Screen answer(String glob, int status, String json) {
		this.page.route("**/api/" + glob, route -> route
			.fulfill(new FulfillOptions().setStatus(status).setContentType("application/json").setBody(json)));
		return this;
	}

}

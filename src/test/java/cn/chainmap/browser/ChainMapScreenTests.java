package cn.chainmap.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map of every chain, and the figures around it.
 */
@BrowserTest
class ChainMapScreenTests {

	private static final String OVERLAPS = """
			() => {
				const boxes = window.chainmap.cy().nodes('.card').map(card => ({ id: card.id(),
					...card.boundingBox({ includeLabels: false, includeOverlays: false }) }));
				return boxes.flatMap((a, i) => boxes.slice(i + 1)
					.filter(b => a.x1 < b.x2 - 1 && b.x1 < a.x2 - 1 && a.y1 < b.y2 - 1 && b.y1 < a.y2 - 1)
					.map(b => a.id + ' on ' + b.id));
			}""";

	private static final String OUT_OF_SIGHT = """
			() => {
				const cy = window.chainmap.cy();
				return cy.nodes('.card').filter(card => {
					const box = card.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
					return box.x1 < 0 || box.y1 < 0 || box.x2 > cy.width() || box.y2 > cy.height();
				}).map(card => card.id());
			}""";

	@Test
	void showsTheFiguresOfTheApi(Screen screen) {
		screen.open("#/");
		JsonNode district = screen.api("rates").get("district");
		assertThat(screen.part("district-rate")).containsText(Screen.percent(district));
		assertThat(screen.part("district-rate"))
			.containsText(district.get("satisfied").asInt() + "/" + district.get("lines").asInt());
		for (JsonNode chain : screen.api("chains")) {
			String id = chain.get("id").asString();
			assertThat(screen.part("chain-item-" + id)).containsText(chain.get("name").asString());
			assertThat(screen.part("chain-rate-" + id)).containsText(Screen.percent(chain.get("rate")));
			int breaks = chain.get("breaks").asInt();
			assertThat(screen.part("chain-breaks-" + id)).hasText((breaks == 0) ? "无断点" : "断点" + breaks);
			assertThat(screen.part("chain-item-" + id)).containsText("缺" + chain.get("absent").asInt());
		}
		assertThat(screen.part("as-of")).containsText(screen.api("meta").get("dataAsOf").asString());
	}

	@Test
	void opensTheChainWithMostBreakPointsFirst(Screen screen) {
		screen.open("");
		JsonNode most = StreamSupport.stream(screen.api("chains").spliterator(), false)
			.reduce((a, b) -> (b.get("breaks").asInt() > a.get("breaks").asInt()) ? b : a)
			.orElseThrow();
		screen.waitForChain(most.get("id").asString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "EL", "FD", "HW", "MC", "OE", "RR", "SR", "SV" })
	void drawsEachChain(String chain, Screen screen) {
		screen.open("#/chain/" + chain);
		List<JsonNode> nodes = StreamSupport
			.stream(screen.api("chains/" + chain + "/map").get("nodes").spliterator(), false)
			.map(node -> node.get("data"))
			.toList();
		assertThat(screen.cards("")).isEqualTo(nodes.stream().map(node -> node.get("id").asString()).sorted().toList());
		assertThat((List<?>) screen.page().evaluate(OVERLAPS)).as("cards on each other").isEmpty();
		assertThat((List<?>) screen.page().evaluate(OUT_OF_SIGHT)).as("cards out of sight").isEmpty();
		for (JsonNode node : nodes) {
			String picture = screen.picture(node.get("id").asString());
			boolean gap = StreamSupport.stream(node.get("gaps").spliterator(), false)
				.anyMatch(mark -> mark.get("type").asString().equals("BREAK"));
			assertThat(picture.contains(">断点<")).as("marked: " + node).isEqualTo(gap);
			assertThat(picture.contains("stroke=\"#c62828\"")).as("red: " + node).isEqualTo(gap);
			assertThat(picture.contains(">在建<")).as(node.toString())
				.isEqualTo(node.get("underConstruction").asInt() > 0);
		}
		List<String> foreign = screen.cards(".foreign");
		assertThat(screen.cards(".break").stream().filter(id -> !foreign.contains(id)))
			.containsExactlyInAnyOrderElementsOf(gapsOf(chain, screen));
	}

	@ParameterizedTest
	@ValueSource(strings = { "HW", "SV" })
	void keepsEveryCardInItsPlace(String chain, Screen screen) {
		Map<String, String> places = screen.open("#/chain/" + chain).places();
		assertThat(screen.reload().places()).isEqualTo(places);
		screen.part("lang-switch").click();
		assertThat(screen.part("tab-map")).hasText("Map");
		assertThat(screen.places()).isEqualTo(places);
		screen.part("only-gaps").click();
		screen.part("gaps-toggle").click();
		assertThat(screen.parts("gap-row-").first()).isVisible();
		assertThat(screen.places()).isEqualTo(places);
	}

	@Test
	void fitsAProjector(Screen screen) {
		screen.page().setViewportSize(1920, 1080);
		screen.open("#/chain/SV");
		assertThat((List<?>) screen.page().evaluate(OVERLAPS)).isEmpty();
		assertThat((List<?>) screen.page().evaluate(OUT_OF_SIGHT)).isEmpty();
		assertThat(((Number) screen.page().evaluate("() => window.chainmap.cy().zoom()")).doubleValue())
			.isGreaterThanOrEqualTo(1);
	}

	@Test
	void fadesWhatIsNotABreakPoint(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("only-gaps").click();
		assertThat(screen.part("only-gaps")).hasAttribute("aria-pressed", "true");
		List<String> breaks = gapsOf("SV", screen);
		assertThat(screen.cards(".off")).isNotEmpty().doesNotContainAnyElementsOf(breaks);
		screen.part("clear-filters").click();
		assertThat(screen.part("clear-filters")).hasCount(0);
		assertThat(screen.cards(".off")).isEmpty();
	}

	@Test
	void countsEachNodeOnceInTheLegend(Screen screen) {
		screen.open("#/chain/SV");
		JsonNode chain = screen.api("chains/SV/map").get("chain");
		int breaks = chain.get("breaks").asInt();
		assertThat(screen.part("legend-break")).hasText("断点 " + breaks);
		assertThat(screen.part("legend-present")).hasText("已有 " + chain.get("present").asInt());
		assertThat(screen.part("legend-absent")).hasText("其他缺失 " + (chain.get("absent").asInt() - breaks));
		assertThat(screen.part("legend-unknown")).hasText("待核实 " + chain.get("unknown").asInt());
		screen.part("legend-absent").click();
		assertThat(screen.part("clear-filters")).isVisible();
		assertThat(screen.cards(".absent")).isEqualTo(screen.cards(".off"));
	}

	@Test
	void countsForAnotherPlace(Screen screen) {
		screen.open("#/chain/SV");
		screen.part("place-input").fill("重庆市");
		screen.part("place-input").press("Enter");
		JsonNode district = screen.api("rates?place=%E9%87%8D%E5%BA%86%E5%B8%82").get("district");
		assertThat(screen.part("district-rate")).containsText(Screen.percent(district));
		screen.waitForMap();
		assertThat(screen.part("legend-break"))
			.hasText("断点 " + (screen.cards(".break").size() - screen.cards(".break.foreign").size()));
		screen.part("place-home").click();
		assertThat(screen.part("district-rate")).containsText(Screen.percent(screen.api("rates").get("district")));
	}

	private static List<String> gapsOf(String chain, Screen screen) {
		return StreamSupport
			.stream(screen.api("gaps?type=BREAK&size=500&chain=" + chain).get("rows").spliterator(), false)
			.map(row -> row.get("nodeId").asString())
			.toList();
	}

}

package cn.chainmap.browser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editing on the map, with undo, and two people at once.
 */
@EmptyBrowserTest
class EditScreenTests {

	@Test
	void addsANodeAndALineAndTakesThemBack(Screen screen) {
		Tables.bringInAll(screen).open("#/chain/TC");
		screen.part("edit-menu").click();
		screen.part("add-node").click();
		screen.part("field-name").fill("试验轴承");
		screen.part("field-stage").selectOption("upstream");
		screen.part("edit-save").click();
		assertThat(screen.part("toast")).containsText("已新增 试验轴承");
		assertThat(screen.part("panel-title")).hasText("试验轴承");
		String node = URLDecoder.decode(screen.page().url().replaceAll(".*sel=([^&]*).*", "$1"),
				StandardCharsets.UTF_8);
		screen.waitForMap();
		assertThat(screen.cards("")).hasSize(4);
		screen.part("add-outputs").click();
		screen.part("field-to_node_id").selectOption("TN3");
		screen.part("field-relation").selectOption("input");
		screen.part("edit-save").click();
		assertThat(screen.part("toast")).containsText("已新增供应关系");
		assertThat(screen.part("node-link-TN3").first()).isVisible();
		assertThat(screen.api("nodes/TN3").get("inputs").toString()).contains(node);
		screen.part("toast-undo").click();
		assertThat(screen.part("toast")).hasText("已撤销");
		assertThat(screen.part("node-link-TN3")).hasCount(0);
		assertThat(screen.api("nodes/TN3").get("inputs").toString()).doesNotContain(node);
	}

	@Test
	void removesALineAfterAsking(Screen screen) {
		Tables.bringInAll(screen).open("#/chain/TC?sel=TN3");
		screen.part("remove-inputs-TN2").click();
		assertThat(screen.part("supplyRemove-dialog")).containsText("移除“试验车架”供给“试验整车”的关系");
		screen.part("edit-save").click();
		assertThat(screen.part("toast")).containsText("已移除供应关系");
		assertThat(screen.part("remove-inputs-TN2")).hasCount(0);
		screen.part("toast-undo").click();
		assertThat(screen.part("remove-inputs-TN2")).isVisible();
	}

	@Test
	void refusesALineToItselfAndShowsACycle(Screen screen) {
		Tables.bringInAll(screen).open("#/chain/TC?sel=TN3");
		assertThat(screen.part("cycle")).hasCount(0);
		screen.part("add-outputs").click();
		screen.part("field-to_node_id").selectOption("TN3");
		assertThat(screen.part("self-loop")).isVisible();
		assertThat(screen.part("edit-save")).isDisabled();
		screen.part("field-to_node_id").selectOption("TN1");
		assertThat(screen.part("self-loop")).hasCount(0);
		assertThat(screen.part("closes-cycle")).containsText("试验整车 → 试验钢板 → 试验车架 → 试验整车");
		screen.part("edit-save").click();
		assertThat(screen.part("toast")).containsText("已新增供应关系");
		assertThat(screen.part("cycle")).containsText("试验整车 → 试验钢板 → 试验车架 → 试验整车");
		screen.part("toast-undo").click();
		assertThat(screen.part("toast")).hasText("已撤销");
		assertThat(screen.part("cycle")).hasCount(0);
	}

	@Test
	void addsANodeWithTheKeyboardAlone(Screen screen) {
		Tables.bringInAll(screen).open("#/chain/TC");
		screen.part("edit-menu").focus();
		screen.page().keyboard().press("Enter");
		screen.part("add-node").focus();
		screen.page().keyboard().press("Enter");
		screen.part("field-name").focus();
		screen.page().keyboard().type("试验轴承");
		screen.page().keyboard().press("Enter");
		assertThat(screen.part("nodeEdit-dialog")).hasCount(0);
		assertThat(screen.part("panel-title")).hasText("试验轴承");
		screen.part("toast-undo").focus();
		screen.page().keyboard().press("Enter");
		assertThat(screen.part("toast")).hasText("已撤销");
	}

	@Test
	void showsTheSecondEditorOfANodeWhatChangedMeanwhile(Screen screen) {
		screen.tolerate("Failed to load resource.*409");
		Tables.bringInAll(screen).open("#/chain/TC?sel=TN2");
		int version = screen.api("facts?kind=nodes&key=TN2").get("version").asInt();
		screen.part("node-edit").click();
		screen.part("field-description").fill("我写的说明");
		screen.page()
			.context()
			.request()
			.fetch(screen.address("nodes/TN2"),
					RequestOptions.create()
						.setMethod("PATCH")
						.setHeader("Content-Type", "application/json")
						.setHeader("X-ChainMap-User", "%E8%B5%B5%E5%85%AD")
						.setData("{\"version\":%d,\"values\":{\"description\":\"别人写的说明\"}}".formatted(version)));
		screen.part("edit-save").click();
		assertThat(screen.part("conflict-description")).containsText("别人写的说明");
		assertThat(screen.part("conflict-description")).containsText("我写的说明");
		screen.part("theirs-description").check();
		screen.part("conflict-save").click();
		assertThat(screen.part("node-panel")).containsText("别人写的说明");
	}

	@Test
	void showsTheSecondEditorWhatChangedMeanwhile(Screen screen) {
		screen.tolerate("Failed to load resource.*409");
		Tables.bringInAll(screen).visit("#/data/fresh?firm=TF1");
		int version = screen.api("facts?kind=firms&key=TF1").get("version").asInt();
		screen.part("firm-edit").click();
		screen.part("field-products").fill("我写的产品");
		screen.page()
			.context()
			.request()
			.fetch(screen.address("firms/TF1"),
					RequestOptions.create()
						.setMethod("PATCH")
						.setHeader("Content-Type", "application/json")
						.setHeader("X-ChainMap-User", "%E8%B5%B5%E5%85%AD")
						.setData("{\"version\":%d,\"values\":{\"products\":\"别人写的产品\"}}".formatted(version)));
		screen.part("edit-save").click();
		assertThat(screen.part("conflict-products")).containsText("别人写的产品");
		assertThat(screen.part("conflict-products")).containsText("我写的产品");
		screen.part("mine-products").check();
		screen.part("conflict-save").click();
		assertThat(screen.part("toast")).containsText("已修改 试验车架厂");
		assertThat(screen.part("fact-products").locator(".fact-value")).hasText("我写的产品");
	}

	@Test
	void addsAFirmAndConfirmsARecord(Screen screen) {
		Tables.bringInAll(screen).open("#/chain/TC");
		screen.part("user-name").fill("张三");
		screen.part("user-name").press("Enter");
		screen.part("edit-menu").click();
		screen.part("add-firm").click();
		assertThat(screen.part("edit-save")).isDisabled();
		screen.part("field-name").fill("试验轴承厂");
		screen.part("edit-save").click();
		assertThat(screen.part("firm-detail")).containsText("试验轴承厂");
		assertThat(screen.part("fact-name")).containsText("张三");
		screen.part("facts-verify").click();
		assertThat(screen.part("toast")).containsText("今日核实");
	}

}

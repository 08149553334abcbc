package cn.chainmap.browser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The record of a firm: what each source says, editing it, and what happens when two
 * people edit at once.
 */
@BrowserTest
class FirmRecordScreenTests {

	private static final String FACTS = """
			{"kind":"firms","key":"L009","name":"样品特种车厂","version":3,"fields":[
			 {"column":"name","title":"企业名称","value":"样品特种车厂","conflict":false,"statements":[]},
			 {"column":"status","title":"经营状态","value":"operating","conflict":true,"statements":[
			  {"value":"operating","source":"https://example.com/a","asOf":"2026-05-01","basis":"PUBLIC","by":"李四",
			  "at":"2026-05-02T02:00:00Z","verifiedBy":null,"verifiedAt":null},
			  {"value":"suspended","source":"企业来电","asOf":null,"basis":"REPORTED","by":"赵六","at":"2026-06-02T02:00:00Z",
			  "verifiedBy":null,"verifiedAt":null}]},
			 {"column":"phone","title":"联系电话","value":null,"conflict":false,"statements":[]}]}""";

	@BeforeEach
	void answer(Screen screen) {
		screen.answer("templates", 200, Samples.KINDS)
			.answer("facts?*", 200, FACTS)
			.answer("firms/*/merged", 200, "[]");
	}

	@Test
	void opensFromANameInThePanelAndHasItsOwnAddress(Screen screen) {
		screen.open("#/chain/SV?sel=SV40");
		screen.part("firm-open-L009").first().click();
		assertThat(screen.page()).hasURL(Pattern.compile("firm=L009"));
		assertThat(screen.part("firm-detail")).containsText("样品特种车厂");
		screen.page().keyboard().press("Escape");
		assertThat(screen.part("firm-detail")).hasCount(0);
		assertThat(screen.part("panel-title")).isVisible();
	}

	@Test
	void showsEveryStatementAndMarksConflicts(Screen screen) {
		screen.visit("#/chain/SV?firm=L009");
		assertThat(screen.part("conflicts")).hasText("1 项来源不一致");
		assertThat(screen.part("fact-status")).containsText("在营");
		assertThat(screen.part("fact-status")).containsText("停产");
		assertThat(screen.part("fact-status")).containsText("赵六");
		assertThat(screen.part("fact-phone")).hasCount(0);
		assertThat(screen.part("firm-detail")).containsText("没有数据：企业编号、联系电话、联系人");
	}

	@Test
	void signsWhatIsWrittenAndOffersToUndoIt(Screen screen) {
		screen.answer("PATCH", "firms/L009", 200, "{\"batch\":\"e1\",\"key\":\"L009\",\"version\":4}");
		screen.visit("#/chain/SV?firm=L009");
		screen.part("firm-detail-close").click();
		screen.part("user-name").fill("张三");
		screen.part("user-name").press("Enter");
		screen.page().goBack();
		screen.part("firm-edit").click();
		assertThat(screen.part("edit-save")).isDisabled();
		screen.part("field-phone").fill("13800000000");
		screen.part("edit-save").click();
		assertThat(screen.part("toast")).containsText("已修改 样品特种车厂");
		assertThat(screen.part("toast-undo")).isVisible();
		assertThat(screen.writes()).hasSize(1);
		assertThat(screen.writes().get(0).postData())
			.isEqualTo("{\"version\":3,\"values\":{\"phone\":\"13800000000\"}}");
		assertThat(URLDecoder.decode(screen.writes().get(0).headers().get("x-chainmap-user"), StandardCharsets.UTF_8))
			.isEqualTo("张三");
		screen.page().reload();
		assertThat(screen.part("user-name")).hasValue("张三");
	}

	@Test
	void showsTheSecondEditorWhatTheFirstOneWrote(Screen screen) {
		screen.tolerate("Failed to load resource.*409");
		screen.answer("PATCH", "firms/L009", 409, """
				{"title":"编辑冲突","detail":"别人已改过","current":{"name":"样品特种车厂","status":"suspended","version":4},
				 "yours":{"status":"closed","phone":"13800000000"},"changed":["status"]}""");
		screen.visit("#/chain/SV?firm=L009");
		screen.part("firm-edit").click();
		screen.part("field-status").selectOption("closed");
		screen.part("field-phone").fill("13800000000");
		screen.part("edit-save").click();
		assertThat(screen.part("conflict-dialog")).containsText("样品特种车厂 刚被别人改过");
		assertThat(screen.part("conflict-status")).containsText("停产");
		assertThat(screen.part("conflict-status")).containsText("关停");
		screen.part("theirs-status").check();
		screen.answer("PATCH", "firms/L009", 200, "{\"batch\":\"e1\",\"key\":\"L009\",\"version\":5}");
		screen.part("conflict-save").click();
		assertThat(screen.part("conflict-dialog")).hasCount(0);
		assertThat(screen.writes().get(1).postData())
			.isEqualTo("{\"version\":4,\"values\":{\"phone\":\"13800000000\"}}");
	}

	@Test
	void refusesALineFromANodeToItself(Screen screen) {
		screen.open("#/chain/SV?sel=SV40");
		screen.part("edit-menu").click();
		screen.part("add-supply").click();
		screen.part("field-from_node_id").selectOption("SV40");
		screen.part("field-to_node_id").selectOption("SV40");
		assertThat(screen.part("self-loop")).isVisible();
		assertThat(screen.part("edit-save")).isDisabled();
	}

}

package cn.chainmap.browser;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From files to the graph and back, as a user does it.
 */
@EmptyBrowserTest
class ImportScreenTests {

	private static final FilePayload CHANGED = Tables.csv("企业更新.csv", """
			企业编号,企业名称,产品
			TF1,试验车架厂,车架、副车架
			TF3,试验新厂,电机
			,,没有名称的行
			""");

	@Test
	void bringsFilesFromPreviewToTheMap(Screen screen) {
		screen.visit("");
		screen.part("empty-import").click();
		Tables.preview(screen, Tables.CHAINS, Tables.NODES, Tables.SUPPLIES, Tables.FIRMS, Tables.LINKS);
		assertThat(screen.part("count-added")).hasText("新增 10");
		assertThat(screen.part("count-rejected")).hasText("拒绝 0");
		assertThat(screen.api("chains")).isEmpty();
		screen.part("import-apply").click();
		assertThat(screen.part("import-result")).hasText("已写入：新增 10，变更 0");
		screen.part("import-map").click();
		screen.waitForMap();
		assertThat(screen.cards("")).containsExactly("TN1", "TN2", "TN3");
		// Nobody has looked for makers of TN1 yet, so it is to be checked, and no break
		// point.
		assertThat(screen.api("nodes/TN1").get("state").asString()).isEqualTo("UNKNOWN");
	}

	@Test
	void showsWhatChangesFieldByFieldAndWhatIsRejected(Screen screen) throws IOException {
		Tables.bringInAll(screen);
		Tables.preview(screen, CHANGED);
		assertThat(screen.part("count-added")).hasText("新增 1");
		assertThat(screen.part("count-changed")).hasText("变更 1");
		assertThat(screen.part("count-rejected")).hasText("拒绝 1");
		screen.part("count-changed").click();
		assertThat(screen.part("change-0")).containsText("试验车架厂");
		assertThat(screen.part("change-0").locator("del")).hasText("车架");
		assertThat(screen.part("change-0").locator("ins")).hasText("车架、副车架");
		screen.part("count-problems").click();
		assertThat(screen.part("problem-0")).containsText("企业更新.csv");
		assertThat(screen.part("problem-0")).containsText("4");
		try (Workbook workbook = WorkbookFactory.create(screen.download("rejected-file").toFile(), null, true)) {
			List<String> cells = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
				.flatMap(row -> StreamSupport.stream(row.spliterator(), false))
				.map(Cell::toString)
				.toList();
			assertThat(cells).contains("没有名称的行").anyMatch(cell -> cell.contains("原因"));
		}
	}

	@Test
	void undoesABatchAfterALaterEditAsTheUserChooses(Screen screen) {
		Tables.bringInAll(screen);
		Tables.bringIn(screen, CHANGED);
		String second = Tables.batch(screen);
		Tables.bringIn(screen, Tables.csv("再更新.csv", "企业编号,企业名称,产品\nTF1,试验车架厂,后来的产品\n"));
		screen.part("data-history").click();
		assertThat(screen.parts("open-")).hasCount(3);
		screen.part("undo-" + second).click();
		screen.part("undo-KEEP").check();
		screen.part("undo-confirm").click();
		assertThat(screen.part("toast")).containsText("有 1 项后来被动过");
		assertThat(screen.part("batch-" + second)).containsText("已撤销");
		screen.part("open-" + second).click();
		assertThat(screen.part("left")).containsText("试验车架厂");
		assertThat(screen.part("left")).containsText("产品");
		assertThat(screen.part("left")).containsText("保留现状");
		screen.visit("#/data/history?firm=TF1");
		assertThat(screen.part("fact-products")).containsText("后来的产品");
		screen.tolerate("404");
		assertThat(screen.api("facts?kind=firms&key=TF3").get("status").asInt()).isEqualTo(404);
	}

	@Test
	void decidesInThePreviewByKeyboardWhatMayBeAKnownFirm(Screen screen) {
		Tables.bringIn(screen, Tables.csv("企业.csv", """
				企业编号,企业名称,经营状态
				TF1,试验光电科技股份有限公司,在营
				TF2,重庆试验光电有限公司,在营
				TF3,红样重工有限公司,在营
				TF4,红样重工车桥有限公司,在营
				"""));
		Tables.preview(screen, Tables.csv("新企业.csv", "企业名称,经营状态,产品\n试验光电,在营,镜头\n红样重工,在营,车桥\n"));
		screen.part("count-review").click();
		assertThat(screen.part("decided")).hasText("已决定 0 / 2");
		assertThat(screen.part("pair-row-name")).containsText("试验光电科技股份有限公司");
		screen.page().keyboard().press("1");
		assertThat(screen.part("decided")).hasText("已决定 1 / 2");
		assertThat(screen.part("decide-0")).containsText("✓ 并入");
		assertThat(screen.part("decide-1")).hasAttribute("aria-pressed", "true");
		screen.page().keyboard().press("r");
		assertThat(screen.part("decide-1")).containsText("✓ 不是同一家");
		screen.page().reload();
		assertThat(screen.part("decided")).hasText("已决定 2 / 2");
		screen.part("decide-1").click();
		screen.page().keyboard().press("u");
		assertThat(screen.part("decided")).hasText("已决定 1 / 2");
		screen.part("decide-new").click();
		assertThat(screen.part("decide-1")).containsText("✓ 新企业");
		screen.part("import-apply").click();
		assertThat(screen.part("import-result")).isVisible();
		assertThat(screen.part("import-review")).hasCount(0);
		assertThat(screen.api("reviews/firms").get("total").asInt()).isZero();
		assertThat(screen.part("import-proposals")).hasText("没有新的环节建议");
		screen.part("import-undo").click();
		screen.part("undo-confirm").click();
		assertThat(screen.part("batch-status").first()).hasText("已撤销");
	}

	@Test
	void changesNothingTheSecondTime(Screen screen) {
		Tables.bringInAll(screen);
		Tables.preview(screen, Tables.FIRMS);
		assertThat(screen.part("batch-message")).containsText("已于");
		assertThat(screen.part("count-unchanged")).hasText("未变 2");
		assertThat(screen.part("import-apply")).isDisabled();
		screen.part("import-cancel").click();
		assertThat(screen.part("batch-status").first()).hasText("已放弃");
	}

	@Test
	void comesBackToAPreviewByItsAddress(Screen screen) {
		Tables.preview(screen, Tables.CHAINS);
		screen.part("count-added").click();
		String link = screen.page().url();
		screen.visit("");
		screen.page().navigate(link);
		assertThat(screen.part("count-added")).hasAttribute("aria-pressed", "true");
		assertThat(screen.part("change-0")).containsText("试验链");
		assertThat(screen.part("import-apply")).hasText("写入 1 行");
	}

	@Test
	void refusesAFileThatIsNoTableInASentence(Screen screen) {
		screen.tolerate("Failed to load resource");
		screen.visit("#/data/import");
		screen.part("file-input")
			.setInputFiles(new FilePayload("照片.xlsx", "application/octet-stream", new byte[] { 1, 2, 3, 4 }));
		screen.part("upload").click();
		assertThat(screen.page().locator("[data-testid=file-problem], [data-testid=refusal]").first())
			.containsText("照片.xlsx");
	}

	@Test
	void offersATemplateOfEveryKind(Screen screen) throws IOException {
		Tables.bringInAll(screen);
		screen.visit("#/data/import");
		// One of each kind, and one with all of them.
		assertThat(screen.parts("template-")).hasCount(11);
		JsonNode kinds = screen.api("templates");
		assertThat(kinds).hasSize(10);
		try (Workbook workbook = WorkbookFactory.create(screen.download("template-firms").toFile(), null, true)) {
			assertThat(StreamSupport.stream(workbook.spliterator(), false))
				.anyMatch(sheet -> StreamSupport.stream(sheet.spliterator(), false)
					.flatMap(row -> StreamSupport.stream(row.spliterator(), false))
					.anyMatch(cell -> cell.toString().startsWith("企业名称")));
		}
	}

}

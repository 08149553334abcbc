package cn.chainmap.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import cn.chainmap.support.GraphFixture;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the supplier list of a chain leader to the sentence on the phone and a claimed
 * lead (以商招商).
 */
@EmptyBrowserTest
class SupplierScreenTests {

	private static final String COPIED = "供应商名称\t产品\t年采购额\t年份\n本地冲压有限公司\t钢板\t100\t2025\n"
			+ "宁波大梁有限公司\t大梁\t60\t2025\n深圳电驱有限公司\t电机\t30\t2025\n深圳电驱有限公司\t神秘件\t10\t2025\n";

	@Autowired
	private ApplicationContext application;

	@BeforeEach
	void load() {
		GraphFixture.of("""
				places: [本地, 外地]
				nodes: {钢板: {}, 大梁: {}, 电机: {}, 整车: {}}
				firms:
				  L: {name: 链主汽车有限公司, makes: [整车], tags: [链主]}
				  S: {name: 本地冲压有限公司, makes: [钢板]}
				  M: {name: 本地大梁有限公司, makes: [大梁]}
				""").load(this.application);
	}

	@Test
	void followsAPastedListToTheSentenceAndUndo(Screen screen) {
		screen.visit("#/leads/suppliers");
		assertThat(screen.part("buyer-empty")).containsText("还没有“链主汽车有限公司”的供应商清单");
		screen.part("buyer-enter").click();
		paste(screen, COPIED);
		assertThat(screen.part("entry-supplier-0")).hasValue("本地冲压有限公司");
		picture(screen, "entry");
		screen.part("entry-preview").click();
		assertThat(screen.part("entry-result")).containsText("4 行，3 家供应商，4 种产品");
		assertThat(screen.part("entry-result")).containsText("已知 1 家，待复核 0 家，新增 2 家");
		picture(screen, "preview");
		screen.part("entry-apply").click();

		assertThat(screen.part("group-LOCAL")).containsText("100 万元");
		assertThat(screen.part("group-LOCAL_SAME")).containsText("60 万元");
		assertThat(screen.part("group-OUTSIDE")).containsText("30 万元");
		assertThat(screen.part("group-UNMATCHED")).containsText("10 万元");
		assertThat(screen.part("buyer-value")).containsText("90 万元");
		assertThat(screen.part("buyer-rate")).containsText("52.6% → 100%");
		assertThat(screen.part("supplier-table")).containsText("贵公司 2025 年向宁波大梁有限公司（浙江省宁波）采购大梁 60 万元");
		assertThat(screen.parts("supplier-").locator("td.say").first()).isVisible();
		picture(screen, "list");

		screen.part("group-UNMATCHED").click();
		assertThat(screen.page().locator(".supplier-table tbody tr")).hasCount(1);
		screen.part("match-node").fill("大梁");
		screen.part("match-node").press("Enter");
		assertThat(screen.part("toast")).containsText("已对上环节");
		assertThat(screen.part("group-UNMATCHED")).containsText("0 行");

		screen.part("group-UNMATCHED").click();
		screen.part("group-OUTSIDE").click();
		assertThat(screen.page()).hasURL(Pattern.compile("sc=OUTSIDE"));
		screen.parts("lead-add-").click();
		screen.part("team-name").fill("甲专班");
		screen.part("lead-submit").click();
		assertThat(screen.part("add-result")).containsText("新登记 1");
		screen.part("dialog-close").click();
		assertThat(screen.parts("holder-")).containsText("甲专班");

		screen.visit("#/data/history");
		assertThat(screen.page().getByText("供应商清单-链主汽车有限公司.zip").first()).isVisible();
	}

	@Test
	void readsAFileAndExportsTheList(Screen screen) throws Exception {
		screen.visit("#/leads/suppliers?buyer=L");
		screen.part("buyer-enter").click();
		screen.part("entry-file")
			.setInputFiles(
					new FilePayload("供应商.csv", "text/csv", COPIED.replace('\t', ',').getBytes(StandardCharsets.UTF_8)));
		assertThat(screen.part("entry-result")).containsText("4 行");
		screen.part("entry-apply").click();
		assertThat(screen.page().locator(".supplier-table tbody tr")).hasCount(4);
		Path file = screen.download("buyer-export");
		try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(4);
		}
		screen.visit("#/leads/suppliers?lang=en");
		assertThat(screen.part("group-OUTSIDE")).containsText("Outside");
		screen.visit("#/leads/suppliers?firm=L");
		assertThat(screen.part("firm-suppliers")).hasText("Supplier list");
	}

	@Test
	void saysSoWhenThereIsNoLeader(Screen screen) {
		screen.visit("#/leads/suppliers?place=外地");
		assertThat(screen.part("buyers-none")).isVisible();
	}

	private static void paste(Screen screen, String text) {
		screen.part("entry-supplier-0")
			.evaluate("(input, text) => { const data = new DataTransfer(); "
					+ "data.setData('text/plain', text); input.dispatchEvent(new ClipboardEvent('paste', "
					+ "{ clipboardData: data, bubbles: true, cancelable: true })); }", text);
	}

	private static void picture(Screen screen, String name) {
		screen.page()
			.screenshot(
					new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "suppliers-" + name + ".png")));
	}

}

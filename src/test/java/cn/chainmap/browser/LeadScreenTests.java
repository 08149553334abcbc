package cn.chainmap.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;

import cn.chainmap.support.GraphFixture;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a red node to a claimed lead, over the board, to the list in the office's form.
 */
@EmptyBrowserTest
class LeadScreenTests {

	@Autowired
	private ApplicationContext application;

	@BeforeEach
	void load() {
		GraphFixture.of("""
				supplies: [部件 -> 成品]
				firms:
				  A: {name: 本地整机厂, makes: [成品]}
				  T: {name: 甲公司, at: [外地], makes: [部件]}
				  U: {name: 乙公司, at: [外地], makes: [部件]}
				""").load(this.application);
	}

	@Test
	void claimsAFirmFromTheRedNodeAndTellsTheSecondTeam(Screen screen) {
		screen.open("#/chain/X?sel=部件");
		screen.part("lead-add-T").click();
		screen.part("team-name").fill("甲专班");
		screen.part("lead-submit").click();
		assertThat(screen.part("add-result")).containsText("新登记 1");
		screen.part("open-board").click();
		assertThat(screen.part("lead-title")).hasText("甲公司");
		assertThat(screen.part("lead-holder")).containsText("甲专班");
		screen.part("nav-map").click();
		assertThat(screen.part("holder-T")).containsText("甲专班");
		screen.part("lead-add-T").click();
		screen.part("team-name").fill("乙专班");
		screen.part("lead-submit").click();
		assertThat(screen.part("held-rows")).containsText("已由「甲专班」于");
	}

	@Test
	void addsTheCandidatesOfTickedGapsInBulk(Screen screen) {
		screen.open("#/chain/X?gaps=1&gt=BREAK");
		screen.part("gap-check-部件").check();
		screen.part("gaps-add-leads").click();
		screen.part("team-name").fill("甲专班");
		screen.part("lead-submit").click();
		assertThat(screen.part("add-result")).containsText("新登记 2");
		screen.part("open-board").click();
		assertThat(screen.parts("lead-card-")).hasCount(2);
	}

	@Test
	void movesACardByDraggingByKeysAndInTheTable(Screen screen) {
		String lead = add(screen, "T");
		screen.visit("#/leads/board");
		Locator card = screen.part("lead-card-" + lead);
		card.dragTo(screen.part("lead-column-ASSESSMENT"));
		assertThat(screen.part("lead-column-ASSESSMENT").locator(".lead-card")).hasCount(1);
		card.focus();
		card.press("Shift+ArrowRight");
		assertThat(screen.part("lead-column-CONTACT").locator(".lead-card")).hasCount(1);
		screen.part("lead-tab-table").click();
		screen.part("lead-move-" + lead).selectOption("LOST");
		screen.part("lost-reason").selectOption("LAND");
		screen.part("lead-submit").click();
		assertThat(screen.part("toast")).containsText("已移到“流失”");
		assertThat(screen.part("lead-row-" + lead)).containsText("用地");
		screen.open("#/chain/X?sel=部件");
		assertThat(screen.part("feasibility")).hasText("可行度 0.85");
		assertThat(screen.part("lost-reasons")).containsText("用地：1 家");
		screen.part("fix-LAND").click();
		assertThat(screen.part("feasibility")).hasText("可行度 1");
	}

	@Test
	void aRequiredItemHoldsALeadUp(Screen screen) {
		String lead = add(screen, "T");
		screen.visit("#/leads/checklists");
		assertThat(screen.part("checklist-card")).containsText("三单三看六有");
		screen.part("checklist-new").click();
		screen.part("checklist-name").fill("初筛");
		screen.part("checklist-standard").check();
		screen.part("checklist-item-0").fill("产业方向相符");
		screen.part("lead-submit").click();
		assertThat(screen.parts("checklist-card")).hasCount(2);
		screen.visit("#/leads/board?lead=" + lead);
		screen.tolerate("409");
		screen.part("lead-detail").getByTestId("lead-move-" + lead).selectOption("ASSESSMENT");
		assertThat(screen.part("toast")).containsText("「产业方向相符」");
		screen.parts("tick-").check();
		assertThat(screen.part("timeline")).containsText("完成：产业方向相符");
		screen.part("lead-detail").getByTestId("lead-move-" + lead).selectOption("ASSESSMENT");
		assertThat(screen.part("lead-state")).hasText("研判");
	}

	@Test
	void keepsContactsMaskedUntilAskedAndSavesAPack(Screen screen) throws IOException {
		String lead = add(screen, "T");
		screen.visit("#/leads/board?lead=" + lead);
		screen.part("user-name").fill("张三");
		screen.part("user-name").blur();
		screen.page().getByText("添加联系人").click();
		screen.part("contact-name").fill("李某");
		screen.part("contact-phone").fill("13800000000");
		screen.part("contact-save").click();
		assertThat(screen.part("contact-row")).containsText("138****0000");
		screen.part("contacts-full").click();
		assertThat(screen.part("contact-row")).containsText("13800000000");
		assertThat(screen.part("timeline")).containsText("查看完整联系方式");
		screen.part("next-text").fill("登门拜访");
		screen.part("next-on").fill("2030-01-31");
		screen.part("next-save").click();
		assertThat(screen.part("timeline")).containsText("下一步：登门拜访（2030-01-31）");
		String pack = Files.readString(screen.download("pack-firm"));
		assertThat(pack).contains("甲公司", "138****0000", "链图 张三").doesNotContain("13800000000");
	}

	@Test
	void fillsAFormTheUserUploaded(Screen screen) throws IOException {
		add(screen, "T");
		screen.visit("#/leads/templates");
		screen.tolerate("400");
		screen.part("template-file").setInputFiles(form("错表.xlsx", "{{企业名}}"));
		screen.part("template-upload").click();
		assertThat(screen.part("template-problems")).containsText("周报!A1");
		screen.part("template-file").setInputFiles(form("周报.xlsx", "{{企业名称}}"));
		screen.part("template-upload").click();
		assertThat(screen.part("template-row")).containsText("周报");
		try (Workbook workbook = WorkbookFactory.create(screen.download("template-export").toFile(), null, true)) {
			assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("甲公司");
		}
		screen.part("lead-tab-board").click();
		screen.part("form-export").click();
		assertThat(Files.size(screen.download("form-project-form"))).isPositive();
	}

	@Test
	void speaksEnglish(Screen screen) {
		add(screen, "T");
		screen.visit("#/leads/board?lang=en");
		assertThat(screen.part("lead-column-NEGOTIATION")).containsText("Negotiating 0");
		assertThat(screen.part("lead-summary")).containsText("1 leads");
	}

	private static String add(Screen screen, String firm) {
		screen.visit("");
		JsonNode lead = screen.post("leads", "{\"firmId\": \"" + firm + "\", \"nodeId\": \"部件\", \"team\": \"甲专班\"}");
		return lead.get("id").asString();
	}

	private static FilePayload form(String name, String text) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.createSheet("周报").createRow(0).createCell(0).setCellValue(text);
			workbook.write(out);
			return new FilePayload(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
					out.toByteArray());
		}
	}

}

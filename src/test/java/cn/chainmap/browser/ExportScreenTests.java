package cn.chainmap.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lead list as a file: the button says beforehand how many rows it will have.
 */
@BrowserTest
class ExportScreenTests {

	@Test
	void writesAsManyRowsAsTheButtonSays(Screen screen) throws IOException {
		screen.open("#/chain/SV");
		int total = screen.api("leads?chain=SV").get("total").asInt();
		assertThat(screen.part("export-button")).containsText("导出 Excel（" + total + " 行）");
		screen.part("export-button").click();
		List<List<String>> rows = excel(screen.download("export-xlsx"));
		assertThat(rows.get(0)).contains("产业链", "环节", "缺口类型", "影响的本地企业与环节", "目标企业", "匹配度", "证据来源");
		assertThat(rows).hasSize(total + 1);
		assertThat(rows.subList(1, rows.size())).allSatisfy(row -> assertThat(row.get(0)).isEqualTo("智能网联新能源专用车"));
	}

	@Test
	void writesTheSameRowsAsCsv(Screen screen) throws IOException {
		screen.open("#/chain/SV");
		screen.part("export-button").click();
		List<List<String>> rows = excel(screen.download("export-xlsx"));
		screen.part("export-button").click();
		assertThat(csv(screen.download("export-csv"))).isEqualTo(rows);
	}

	@Test
	void exportsTheChosenBreakPoints(Screen screen) throws IOException {
		screen.open("#/chain/SV?gaps=1&gt=BREAK");
		screen.part("gap-check-SV38").check();
		screen.part("gap-check-SV39").check();
		int total = screen.api("leads?node=SV38&node=SV39").get("total").asInt();
		assertThat(screen.part("export-button")).containsText("（" + total + " 行）");
		screen.part("export-button").click();
		List<List<String>> rows = excel(screen.download("export-xlsx"));
		assertThat(rows).hasSize(total + 1);
		assertThat(rows.stream().skip(1).map(row -> row.get(1)).distinct()).containsExactlyInAnyOrder("液压系统", "取力器");
	}

	@Test
	void exportsOneBreakPointFromItsPanel(Screen screen) throws IOException {
		screen.open("#/chain/SV?sel=SV38");
		int total = screen.api("leads?node=SV38").get("total").asInt();
		assertThat(screen.part("node-export")).containsText("（" + total + " 行）");
		assertThat(excel(screen.download("node-export"))).hasSize(total + 1);
	}

	@Test
	void saysWhyThereIsNothingToExport(Screen screen) {
		screen.open("#/chain/FD");
		screen.part("export-button").click();
		assertThat(screen.part("export-reason")).containsText("没有断点");
		assertThat(screen.part("export-xlsx")).isDisabled();
	}

	@Test
	void savesTheMapAsAPicture(Screen screen) throws IOException {
		screen.open("#/chain/SV");
		assertThat(Files.readAllBytes(screen.download("export-png"))).startsWith(0x89, 'P', 'N', 'G')
			.hasSizeGreaterThan(100_000);
	}

	private static List<List<String>> excel(Path file) throws IOException {
		try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
			Sheet sheet = workbook.getSheetAt(0);
			return StreamSupport.stream(sheet.spliterator(), false).map(ExportScreenTests::cells).toList();
		}
	}

	private static List<String> cells(Row row) {
		return StreamSupport.stream(row.spliterator(), false).map(cell -> cell.getStringCellValue()).toList();
	}

	private static List<List<String>> csv(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.UTF_8);
		assertThat(text).as("byte order mark").startsWith("\ufeff");
		try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
			return parser.stream().map(row -> row.stream().toList()).toList();
		}
	}

}

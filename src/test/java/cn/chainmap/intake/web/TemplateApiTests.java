package cn.chainmap.intake.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.support.GraphTest;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates by their addresses.
 */
@GraphTest
class TemplateApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void givesATemplateForEachKind() throws IOException {
		for (SheetKind kind : SheetKind.values()) {
			try (XSSFWorkbook workbook = workbook(kind.code())) {
				assertThat(workbook.getSheetName(0)).isEqualTo(kind.title());
				assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
			}
		}
	}

	@Test
	void givesOneForAllKinds() throws IOException {
		try (XSSFWorkbook workbook = workbook("all")) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(SheetKind.values().length + 1);
		}
	}

	@Test
	void knowsNoOthers() {
		assertThat(this.mvc.get().uri("/api/templates/cats.xlsx")).hasStatus(404);
	}

	private XSSFWorkbook workbook(String kind) throws IOException {
		MvcTestResult answer = this.mvc.get().uri("/api/templates/" + kind + ".xlsx").exchange();
		assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;")
			.contains("filename*=UTF-8''");
		return new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
	}

}

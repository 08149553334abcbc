package cn.chainmap.intake.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.intake.template.TemplateWorkbook;
import cn.chainmap.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "数据导入")
class TemplateController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String ALL = "all";

	@GetMapping("/api/templates/{kind}.xlsx")
	@Operation(summary = "下载导入模板：某一种表，或 all（全部）")
	void template(@PathVariable String kind, HttpServletResponse response) throws IOException {
		List<SheetKind> kinds = ALL.equals(kind) ? List.of(SheetKind.values())
				: List.of(SheetKind.find(kind).orElseThrow(() -> new NotFoundException("模板", kind)));
		String title = ALL.equals(kind) ? "全部表" : kinds.get(0).title();
		response.setContentType(XLSX);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("导入模板-" + title + ".xlsx", StandardCharsets.UTF_8)
					.build()
					.toString());
		TemplateWorkbook.write(kinds, response.getOutputStream());
	}

}

package cn.chainmap.intake.web;

import java.util.Arrays;
import java.util.List;

import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "数据导入")
class SheetKindController {

	@GetMapping("/api/templates")
	@Operation(summary = "可以导入的各种表与它们的列")
	List<Kind> kinds() {
		return Arrays.stream(SheetKind.values())
			.map(kind -> new Kind(kind.code(), kind.title(), kind.columns()))
			.toList();
	}

	record Kind(String code, String title, List<SheetColumn> columns) {
	}

}

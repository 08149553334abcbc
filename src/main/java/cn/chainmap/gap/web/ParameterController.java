package cn.chainmap.gap.web;

import java.util.List;

import cn.chainmap.gap.ParameterCatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "说明")
class ParameterController {

	private final ParameterCatalog catalog;

	ParameterController(ParameterCatalog catalog) {
		this.catalog = catalog;
	}

	@GetMapping("/api/parameters")
	@Operation(summary = "全部门槛与权重：现值、默认值、含义", description = "只读；在配置文件中修改，重启后生效")
	List<ParameterCatalog.Parameter> parameters() {
		return this.catalog.list();
	}

}

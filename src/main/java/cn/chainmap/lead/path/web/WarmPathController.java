package cn.chainmap.lead.path.web;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.lead.path.WarmPathList;
import cn.chainmap.lead.path.WarmPaths;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "谁能牵线")
class WarmPathController {

	private final WarmPaths paths;

	private final LocalStates states;

	WarmPathController(WarmPaths paths, LocalStates states) {
		this.paths = paths;
		this.states = states;
	}

	@GetMapping("/api/targets/{firm}/paths")
	@Operation(summary = "谁能牵线：从这家企业到本地企业或本地人的最短关系路径，最多 4 步，每步写明来源")
	WarmPathList paths(@PathVariable String firm, @RequestParam(required = false) @Nullable String place) {
		return this.paths.find(firm, this.states.getTracked(place));
	}

}

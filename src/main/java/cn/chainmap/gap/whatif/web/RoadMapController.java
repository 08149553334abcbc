package cn.chainmap.gap.whatif.web;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.whatif.RoadMap;
import cn.chainmap.gap.whatif.RoadMapRequest;
import cn.chainmap.gap.whatif.RoadMaps;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推演与路线图")
class RoadMapController {

	private final RoadMaps roadMaps;

	private final LocalStates states;

	RoadMapController(RoadMaps roadMaps, LocalStates states) {
		this.roadMaps = roadMaps;
		this.states = states;
	}

	@PostMapping("/api/roadmap")
	@Operation(summary = "路线图：先补哪些环节、先招哪些企业，能到目标配套率", description = "只读；按固定基期口径")
	RoadMap plan(@RequestBody RoadMapRequest request) {
		return this.roadMaps.plan(this.states.getTracked(request.place()), request);
	}

}

package cn.chainmap.gap.sharing.web;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.sharing.SharedNodeList;
import cn.chainmap.gap.sharing.SharedNodes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "断点与配套率")
class SharedNodeController {

	private final SharedNodes nodes;

	private final LocalStates states;

	SharedNodeController(SharedNodes nodes, LocalStates states) {
		this.nodes = nodes;
		this.states = states;
	}

	@GetMapping("/api/shared-nodes")
	@Operation(summary = "一点多链：几条产业链共用的环节", description = "能补上（已有的环节：失去会断开）的需求线多的在前，再按影响的本地企业数")
	SharedNodeList list(@RequestParam(required = false) @Nullable String place) {
		return this.nodes.list(this.states.getTracked(place));
	}

}

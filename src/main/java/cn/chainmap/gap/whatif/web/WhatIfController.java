package cn.chainmap.gap.whatif.web;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.whatif.WhatIf;
import cn.chainmap.gap.whatif.WhatIfRequest;
import cn.chainmap.gap.whatif.WhatIfs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推演与路线图")
class WhatIfController {

	private final WhatIfs whatIfs;

	private final LocalStates states;

	WhatIfController(WhatIfs whatIfs, LocalStates states) {
		this.whatIfs = whatIfs;
		this.states = states;
	}

	@PostMapping("/api/what-if")
	@Operation(summary = "推演：企业到来或离开后，配套率、需求线、分类怎样变", description = "只读，不改动数据；离开按今日关停计")
	WhatIf ask(@RequestBody WhatIfRequest request) {
		return this.whatIfs.ask(this.states.getTracked(request.place()), request.arrive(), request.leave());
	}

}

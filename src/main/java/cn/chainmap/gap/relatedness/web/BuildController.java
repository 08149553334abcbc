package cn.chainmap.gap.relatedness.web;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.relatedness.BuildChains;
import cn.chainmap.gap.relatedness.BuildRanking;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "产业链")
class BuildController {

	private final BuildChains chains;

	private final LocalStates states;

	BuildController(BuildChains chains, LocalStates states) {
		this.chains = chains;
		this.states = states;
	}

	@GetMapping("/api/build-chains")
	@Operation(summary = "建链候选：相关度、本地依托、机会增益、政策清单，以及普遍度名次")
	BuildRanking rank(@RequestParam(required = false) @Nullable String place) {
		return this.chains.rank(this.states.getTracked(place));
	}

}

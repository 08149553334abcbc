package cn.chainmap.gap.rate.web;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.rate.FirmRates;
import cn.chainmap.gap.rate.NodeRates;
import cn.chainmap.gap.rate.RateReport;
import cn.chainmap.gap.rate.RateReports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "断点与配套率")
class RateController {

	private final RateReports rates;

	private final LocalStates states;

	RateController(RateReports rates, LocalStates states) {
		this.rates = rates;
		this.states = states;
	}

	@GetMapping("/api/rates")
	@Operation(summary = "本地配套率：品类口径与采购额口径，全域、各产业链、链主；单一来源与单点风险", description = "全域按去重后的需求线计，因此不等于各链之和；两种口径不可相加或互相比较")
	RateReport rates(@RequestParam(required = false) @Nullable String place) {
		return this.rates.get(this.states.getTracked(place));
	}

	@GetMapping("/api/firms/{id}/rates")
	@Operation(summary = "一家企业的配套率、流失影响与单一来源的需求线")
	FirmRates firm(@PathVariable String id, @RequestParam(required = false) @Nullable String place) {
		return this.rates.getFirm(id, this.states.getTracked(place));
	}

	@GetMapping("/api/nodes/{id}/rates")
	@Operation(summary = "一个环节的采购额口径与本地供给潜力")
	NodeRates node(@PathVariable String id, @RequestParam(required = false) @Nullable String place) {
		return this.rates.getNode(id, this.states.getTracked(place));
	}

}

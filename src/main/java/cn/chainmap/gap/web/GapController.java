package cn.chainmap.gap.web;

import java.util.Optional;

import cn.chainmap.chain.Chains;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.BreakPoint;
import cn.chainmap.gap.BreakPointFilter;
import cn.chainmap.gap.BreakPoints;
import cn.chainmap.gap.Certainty;
import cn.chainmap.gap.NodeReport;
import cn.chainmap.gap.NodeReports;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "断点与配套率")
class GapController {

	private final BreakPoints breakPoints;

	private final NodeReports reports;

	private final LocalStates states;

	private final Chains chains;

	GapController(BreakPoints breakPoints, NodeReports reports, LocalStates states, Chains chains) {
		this.breakPoints = breakPoints;
		this.reports = reports;
		this.states = states;
		this.chains = chains;
	}

	@GetMapping("/api/gaps")
	@Operation(summary = "断点清单", description = "已确认的在前，卡住环节多的在前")
	Page<BreakPoint> gaps(@RequestParam(required = false) @Nullable String chain,
			@RequestParam(required = false) @Nullable Certainty certainty,
			@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size, @RequestParam(required = false) @Nullable String place) {
		Optional.ofNullable(chain).filter(id -> !id.isBlank()).ifPresent(this.chains::get);
		return this.breakPoints.list(this.states.getTracked(place), new BreakPointFilter(chain, null, certainty, q),
				new PageRequest(page, size));
	}

	@GetMapping("/api/nodes/{id}")
	@Operation(summary = "环节：状态、成因、上下游、本地供需企业、来源")
	NodeReport node(@PathVariable String id, @RequestParam(required = false) @Nullable String place) {
		return this.reports.get(id, this.states.getTracked(place));
	}

}

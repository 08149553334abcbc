package cn.chainmap.lead.target.web;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.lead.target.TargetFilter;
import cn.chainmap.lead.target.TargetList;
import cn.chainmap.lead.target.TargetScope;
import cn.chainmap.lead.target.TargetType;
import cn.chainmap.lead.target.Targets;
import cn.chainmap.lead.target.TeamChains;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "招商对象")
class TargetController {

	private final Targets targets;

	private final TeamChains teams;

	private final LocalStates states;

	TargetController(Targets targets, TeamChains teams, LocalStates states) {
		this.targets = targets;
		this.teams = teams;
		this.states = states;
	}

	@GetMapping("/api/targets")
	@Operation(summary = "招商对象：按线索评分排序，逐项写明依据", description = "node、chain、park、team 都不给，即全部缺口；excluded=true 列出未入选者及原因")
	TargetList list(TargetScope scope, TargetFilter filter, @RequestParam(defaultValue = "false") boolean excluded,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size,
			@RequestParam(required = false) @Nullable String place) {
		return this.targets.list(this.states.getTracked(place), scope, filter, excluded, new PageRequest(page, size));
	}

	@GetMapping("/api/targets/types")
	@Operation(summary = "进入方式")
	List<Type> types() {
		return java.util.Arrays.stream(TargetType.values()).map(type -> new Type(type, type.label())).toList();
	}

	@GetMapping("/api/targets/teams/{team}")
	@Operation(summary = "一个专班负责的产业链")
	Responsibility team(@PathVariable String team) {
		return new Responsibility(team, this.teams.get(team));
	}

	@PutMapping("/api/targets/teams/{team}")
	@Operation(summary = "登记一个专班负责的产业链；没有这个专班则新建")
	Responsibility setTeam(@PathVariable String team, @RequestBody Responsibility wanted) {
		String name = team.strip();
		if (name.isEmpty() || name.length() > 40) {
			throw new BadParameterException("team", name, "专班名称 1 到 40 字");
		}
		return new Responsibility(name, this.teams.set(name, wanted.chains()));
	}

	record Type(TargetType type, String label) {
	}

	record Responsibility(@Nullable String team, @Nullable List<String> chains) {

		Responsibility {
			chains = (chains == null) ? List.of() : List.copyOf(chains);
		}

	}

}

package cn.chainmap.gap.localfirst.web;

import java.util.Arrays;
import java.util.stream.Collectors;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.localfirst.LocalFirst;
import cn.chainmap.gap.localfirst.LocalFirstAnswer;
import cn.chainmap.gap.localfirst.LocalFirstList;
import cn.chainmap.shared.BadParameterException;
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
@Tag(name = "先问本地")
class LocalFirstController {

	private final LocalFirst localFirst;

	private final LocalStates states;

	LocalFirstController(LocalFirst localFirst, LocalStates states) {
		this.localFirst = localFirst;
		this.states = states;
	}

	@GetMapping("/api/local-first")
	@Operation(summary = "先问本地能不能做：离缺口一步之遥的本地企业", description = "同工艺、同装备、同投入，或生产它的上下游")
	LocalFirstList list(@RequestParam String node, @RequestParam(required = false) @Nullable String place) {
		return this.localFirst.list(node, this.states.getTracked(place));
	}

	@PutMapping("/api/local-first/{firm}/{node}")
	@Operation(summary = "记录企业的答复：YES 能做、NO 不能做（须写原因）、UNSURE 待定")
	LocalFirstAnswer record(@PathVariable String firm, @PathVariable String node, @RequestBody Answer answer) {
		return this.localFirst.record(firm, node, word(answer.answer()), answer.reason());
	}

	private static LocalFirstAnswer.Word word(@Nullable String answer) {
		return Arrays.stream(LocalFirstAnswer.Word.values())
			.filter(word -> word.name().equals(answer))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("answer", (answer == null) ? "" : answer, "只能是 "
					+ Arrays.stream(LocalFirstAnswer.Word.values()).map(Enum::name).collect(Collectors.joining("、"))));
	}

	record Answer(@Nullable String answer, @Nullable String reason) {
	}

}

package cn.chainmap.lead.web;

import java.util.List;
import java.util.Map;

import cn.chainmap.lead.board.GapFeasibility;
import cn.chainmap.lead.board.LostReason;
import cn.chainmap.lead.board.LostReasons;
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
@Tag(name = "流失原因")
class LostReasonController {

	private final LostReasons reasons;

	LostReasonController(LostReasons reasons) {
		this.reasons = reasons;
	}

	@GetMapping("/api/nodes/{id}/lost-reasons")
	@Operation(summary = "缺口的流失原因与可行度", description = "formula 写明算法与数字")
	GapFeasibility get(@PathVariable String id) {
		return this.reasons.get(id);
	}

	@GetMapping("/api/feasibility")
	@Operation(summary = "多个缺口的可行度", description = "只列有流失的；其余为 1")
	Map<String, Double> list(@RequestParam List<String> node) {
		return this.reasons.feasibilities(node);
	}

	@GetMapping("/api/feasibility/details")
	@Operation(summary = "多个缺口的可行度，连同流失原因与算式", description = "只列有流失的；其余为 1")
	List<GapFeasibility> details(@RequestParam List<String> node) {
		return this.reasons.list(node);
	}

	@PutMapping("/api/nodes/{id}/lost-reasons/{reason}/fix")
	@Operation(summary = "标记某个流失原因已解决：此前的流失不再计入可行度")
	GapFeasibility fix(@PathVariable String id, @PathVariable String reason,
			@RequestBody(required = false) @Nullable Fix fix) {
		return this.reasons.fix(id, LostReason.parse("reason", reason), (fix == null) ? null : fix.note());
	}

	record Fix(@Nullable String note) {
	}

}

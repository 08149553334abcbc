package cn.chainmap.lead.web;

import java.util.List;
import java.util.Map;

import cn.chainmap.lead.board.BoardLead;
import cn.chainmap.lead.board.ClaimHolder;
import cn.chainmap.lead.board.Claims;
import cn.chainmap.lead.board.LeadMoves;
import cn.chainmap.lead.board.LeadState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "首报首谈")
class ClaimController {

	private final Claims claims;

	private final LeadMoves moves;

	ClaimController(Claims claims, LeadMoves moves) {
		this.claims = claims;
		this.moves = moves;
	}

	@GetMapping("/api/claims")
	@Operation(summary = "企业由谁首报", description = "firm 可重复；含其集团与别名；只返回今天仍受保护的")
	Map<String, ClaimHolder> holders(@RequestParam List<String> firm) {
		return this.claims.holders(firm);
	}

	@PostMapping("/api/leads/{id}/claim")
	@Operation(summary = "认领线索（首报首谈）", description = "409 已由其他专班首报，holder 为首报方；override 须写原因")
	BoardLead claim(@PathVariable String id, @RequestBody Claim claim) {
		return this.claims.claim(id, claim.team(), Boolean.TRUE.equals(claim.override()), claim.reason());
	}

	@PostMapping("/api/leads/{id}/release")
	@Operation(summary = "释放认领")
	BoardLead release(@PathVariable String id, @RequestBody(required = false) @Nullable Release release) {
		return this.claims.release(id, (release == null) ? null : release.reason());
	}

	@PostMapping("/api/leads/{id}/transfer")
	@Operation(summary = "移交给另一个专班，须写原因")
	BoardLead transfer(@PathVariable String id, @RequestBody Transfer transfer) {
		return this.claims.transfer(id, transfer.to(), transfer.reason());
	}

	@PostMapping("/api/leads/{id}/transitions")
	@Operation(summary = "改变线索状态",
			description = "to：LEAD 线索、ASSESSMENT 研判、CONTACT 对接、NEGOTIATION 在谈、LOST 流失（reason 为原因代码）")
	BoardLead move(@PathVariable String id, @RequestBody Move move) {
		return this.moves.move(id, LeadState.parse("to", move.to()),
				(move.from() == null) ? null : LeadState.parse("from", move.from()), move.reason(), move.note());
	}

	record Claim(@Nullable String team, @Nullable Boolean override, @Nullable String reason) {
	}

	record Release(@Nullable String reason) {
	}

	record Transfer(@Nullable String to, @Nullable String reason) {
	}

	record Move(@Nullable String to, @Nullable String from, @Nullable String reason, @Nullable String note) {
	}

}

package cn.chainmap.lead.web;

import java.util.List;
import java.util.Optional;

import cn.chainmap.lead.board.Board;
import cn.chainmap.lead.board.BoardFilter;
import cn.chainmap.lead.board.BoardLead;
import cn.chainmap.lead.board.LeadBoard;
import cn.chainmap.lead.board.LeadRegister;
import cn.chainmap.lead.board.LeadState;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "线索板")
class BoardController {

	private final LeadBoard board;

	private final LeadRegister register;

	BoardController(LeadBoard board, LeadRegister register) {
		this.board = board;
		this.register = register;
	}

	@GetMapping("/api/leads/board")
	@Operation(summary = "线索板：各状态分页，最先到期的在前", description = "state 可重复；不填为全部状态")
	Board board(BoardQuery query) {
		List<LeadState> states = query.states();
		return this.board.get(query.filter(), states, new PageRequest(Optional.ofNullable(query.page()).orElse(0),
				Optional.ofNullable(query.size()).orElse(20)));
	}

	@PostMapping("/api/leads")
	@Operation(summary = "登记线索", description = "同一企业与环节只有一条；claim=true 时同时认领。201 新建，200 已有，409 已由其他专班首报")
	ResponseEntity<BoardLead> register(@RequestBody NewLead lead) {
		LeadRegister.Registered registered = this.register.register(pair(lead.firmId(), lead.nodeId()), lead.team(),
				Boolean.TRUE.equals(lead.claim()));
		return ResponseEntity.status(registered.created() ? HttpStatus.CREATED : HttpStatus.OK).body(registered.lead());
	}

	@PostMapping("/api/leads/bulk")
	@Operation(summary = "批量登记线索", description = "可重复提交；每行说明结果，已由其他专班首报的写明首报方")
	BulkAnswer registerAll(@RequestBody Bulk bulk) {
		List<Row> rows = Optional.ofNullable(bulk.rows()).orElse(List.of());
		return BulkAnswer
			.of(this.register.registerAll(rows.stream().map(row -> pair(row.firmId(), row.nodeId())).toList(),
					bulk.team(), Boolean.TRUE.equals(bulk.claim())));
	}

	@GetMapping("/api/leads/{id}")
	@Operation(summary = "一条线索")
	BoardLead get(@PathVariable String id) {
		return this.board.get(id);
	}

	@GetMapping("/api/teams")
	@Operation(summary = "专班及其正在保护的线索数")
	List<LeadBoard.Team> teams() {
		return this.board.listTeams();
	}

	private static LeadRegister.Pair pair(@Nullable String firm, @Nullable String node) {
		if (firm == null || firm.isBlank()) {
			throw new BadParameterException("firmId", "", "请给出企业编号");
		}
		if (node == null || node.isBlank()) {
			throw new BadParameterException("nodeId", "", "请给出环节编号");
		}
		return new LeadRegister.Pair(firm.strip(), node.strip());
	}

	record NewLead(@Nullable String firmId, @Nullable String nodeId, @Nullable String team, @Nullable Boolean claim) {
	}

	record Row(@Nullable String firmId, @Nullable String nodeId) {
	}

	record Bulk(@Nullable String team, @Nullable Boolean claim, @Nullable List<Row> rows) {
	}

	/**
	 * What became of a list.
	 */
	record BulkAnswer(long added, long existed, long held, long unknown, List<LeadRegister.Result> rows) {

		static BulkAnswer of(List<LeadRegister.Result> rows) {
			return new BulkAnswer(count(rows, LeadRegister.Outcome.ADDED), count(rows, LeadRegister.Outcome.EXISTED),
					count(rows, LeadRegister.Outcome.HELD),
					count(rows, LeadRegister.Outcome.UNKNOWN_FIRM) + count(rows, LeadRegister.Outcome.UNKNOWN_NODE),
					rows);
		}

		private static long count(List<LeadRegister.Result> rows, LeadRegister.Outcome outcome) {
			return rows.stream().filter(row -> row.outcome() == outcome).count();
		}

	}

	/**
	 * What is asked of the board.
	 */
	record BoardQuery(@Nullable List<String> state, @Nullable String team, @Nullable String chain,
			@Nullable List<String> node, @Nullable String q, @Nullable Boolean overdue, @Nullable Integer page,
			@Nullable Integer size) {

		BoardFilter filter() {
			return new BoardFilter(this.team, this.chain, this.node, this.q, Boolean.TRUE.equals(this.overdue));
		}

		List<LeadState> states() {
			return (this.state == null || this.state.isEmpty()) ? List.of(LeadState.values())
					: this.state.stream().map(one -> LeadState.parse("state", one)).distinct().toList();
		}

	}

}

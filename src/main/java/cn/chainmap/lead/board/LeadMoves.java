package cn.chainmap.lead.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.board.LeadEvents.Entry;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves leads from state to state (推进、退回、流失), by the rules of {@link LeadState}. A lead
 * does not advance while a required item of its checklist is open.
 */
@Service
public class LeadMoves {

	private final CypherRunner cypher;

	private final LeadBoard board;

	private final LeadEvents events;

	private final LeadChecklists checklists;

	private final ClaimGate gate;

	private final TransactionTemplate transaction;

	private final LeadTime time;

	LeadMoves(CypherRunner cypher, LeadBoard board, LeadEvents events, LeadChecklists checklists, ClaimGate gate,
			PlatformTransactionManager transactions, LeadTime time) {
		this.gate = gate;
		this.transaction = new TransactionTemplate(transactions);
		this.cypher = cypher;
		this.board = board;
		this.events = events;
		this.checklists = checklists;
		this.time = time;
	}

	/**
	 * Moves a lead.
	 * @param from the state the user saw, {@code null} when he does not say; another one
	 * now is a conflict
	 * @param reason why: for a loss one of {@link LostReason}, needed too for a step back
	 * or a new start
	 * @param note more words
	 * @throws LeadRuleException when it may not go there
	 * @throws NotFoundException when there is no such lead
	 */
	public BoardLead move(String lead, LeadState to, @Nullable LeadState from, @Nullable String reason,
			@Nullable String note) {
		// A loss ends a claim: whoever touches claims waits for his turn before he holds
		// a
		// lead.
		return (to == LeadState.LOST) ? this.gate.inTurn(() -> moveHeld(lead, to, from, reason, note))
				: Objects.requireNonNull(this.transaction.execute(status -> moveHeld(lead, to, from, reason, note)));
	}

	private BoardLead moveHeld(String lead, LeadState to, @Nullable LeadState from, @Nullable String reason,
			@Nullable String note) {
		Held held = this.cypher
			.find("lead/hold-lead", Map.of("lead", lead),
					row -> new Held(LeadState.valueOf(row.get("state").asString())))
			.orElseThrow(() -> new NotFoundException("线索", lead));
		LeadState now = held.state();
		if (from != null && from != now) {
			throw new LeadRuleException("这条线索刚刚被别人改为「" + now.label() + "」，请刷新后再操作。", now);
		}
		if (!now.next().contains(to)) {
			throw new LeadRuleException(
					"「" + now.label() + "」不能直接到「" + to.label() + "」，可以到："
							+ now.next().stream().sorted().map(LeadState::label).collect(Collectors.joining("、")) + "。",
					now);
		}
		if (now.advancesTo(to)) {
			refuseOpenItems(lead, now, to);
		}
		write(lead, now, to, reason, LeadForm.clean("note", note));
		return this.board.get(lead);
	}

	private void refuseOpenItems(String lead, LeadState now, LeadState to) {
		List<String> open = this.checklists.openItems(lead, to);
		if (!open.isEmpty()) {
			throw new LeadRuleException("核对清单里还有 " + open.size() + " 个必填项没有完成，不能进入「" + to.label() + "」："
					+ open.stream().map(item -> "「" + item + "」").collect(Collectors.joining("、")) + "。请在线索详情里逐项核对。",
					now, open);
		}
	}

	private void write(String lead, LeadState now, LeadState to, @Nullable String reason, @Nullable String note) {
		LostReason lost = (to == LeadState.LOST) ? LostReason.parse("reason", reason) : null;
		String why = LeadForm.clean("reason", reason);
		boolean back = now == LeadState.LOST || to != LeadState.LOST && !now.advancesTo(to);
		if (back && why == null) {
			throw new BadParameterException("reason", "", "退回或重新启用要写明原因");
		}
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("lead", lead);
		params.put("state", to.name());
		params.put("stateBefore", (lost == null) ? null : now.name());
		params.put("today", this.time.today().toString());
		params.put("lostReason", (lost == null) ? null : lost.name());
		params.put("lostNote", (lost == null) ? null : note);
		this.cypher.run("lead/set-lead-state", params);
		LeadEventKind kind = (lost != null) ? LeadEventKind.LOST : back
				? (now == LeadState.LOST) ? LeadEventKind.REOPENED : LeadEventKind.RETURNED : LeadEventKind.ADVANCED;
		this.events.append(Entry.of(lead, kind)
			.text(note)
			.change(now.label(), to.label())
			.because((lost != null) ? lost.label() : why));
		if (lost != null) {
			// A lost lead protects nothing.
			this.cypher.run("lead/end-claims", Map.of("leads", List.of(lead)));
		}
	}

	private record Held(LeadState state) {
	}

}

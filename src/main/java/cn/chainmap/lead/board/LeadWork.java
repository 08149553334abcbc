package cn.chainmap.lead.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.board.LeadEvents.Entry;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The daily work on a lead: what is planned next (下一步), what was talked about (联系记录),
 * what goes into the form. A contact or a report starts the clock of its state again
 * while the lead is in contact or negotiating.
 */
@Service
public class LeadWork {

	private final CypherRunner cypher;

	private final LeadBoard board;

	private final LeadEvents events;

	private final LeadTime time;

	LeadWork(CypherRunner cypher, LeadBoard board, LeadEvents events, LeadTime time) {
		this.cypher = cypher;
		this.board = board;
		this.events = events;
		this.time = time;
	}

	/**
	 * Notes a talk with the firm, or a report on the progress.
	 * @param kind {@link LeadEventKind#CONTACT} or {@link LeadEventKind#REPORT}
	 * @throws NotFoundException when there is no such lead
	 */
	@Transactional
	public BoardLead note(String lead, LeadEventKind kind, @Nullable String text) {
		if (kind != LeadEventKind.CONTACT && kind != LeadEventKind.REPORT) {
			throw new BadParameterException("kind", kind.name(), "只能是 CONTACT（联系记录）、REPORT（进展报告）");
		}
		String clean = LeadForm.clean("text", text);
		if (clean == null) {
			throw new BadParameterException("text", "", "请写联系或进展的内容；没有变化可写「本周无变化」");
		}
		LeadState state = hold(lead);
		if (state == LeadState.CONTACT || state == LeadState.NEGOTIATION) {
			this.cypher.run("lead/restart-clock", Map.of("lead", lead, "today", this.time.today().toString()));
		}
		this.events.append(Entry.of(lead, kind).text(clean));
		return this.board.get(lead);
	}

	/** Plans the next step; no text and no day take it away. */
	@Transactional
	public BoardLead plan(String lead, @Nullable String text, @Nullable LocalDate on) {
		hold(lead);
		String clean = LeadForm.clean("text", text);
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("nextStep", clean);
		values.put("nextStepOn", (on == null) ? null : on.toString());
		write(lead, values);
		this.events.append(Entry.of(lead, LeadEventKind.CHANGED)
			.text((clean == null && on == null) ? "取消下一步"
					: "下一步：" + ((clean == null) ? "" : clean) + ((on == null) ? "" : "（" + on + "）")));
		return this.board.get(lead);
	}

	/**
	 * Changes the columns of the form.
	 * @param version the version the user saw, {@code null} when he does not say; another
	 * one now is a conflict
	 */
	@Transactional
	public BoardLead change(String lead, LeadForm form, @Nullable Long version) {
		LeadState state = hold(lead);
		BoardLead now = this.board.get(lead);
		// To hold the lead counted its version by one.
		if (version != null && version != now.version() - 1) {
			throw new LeadRuleException("这条线索刚刚被别人修改过，请刷新后再保存。", state);
		}
		if (!form.equals(now.form())) {
			write(lead, form.toMap());
			this.events.append(Entry.of(lead, LeadEventKind.CHANGED).text("修改项目信息"));
		}
		return this.board.get(lead);
	}

	private void write(String lead, Map<String, @Nullable Object> values) {
		this.cypher.run("lead/change-lead", Map.of("lead", lead, "values", values));
	}

	private LeadState hold(String lead) {
		return this.cypher
			.find("lead/hold-lead", Map.of("lead", lead), row -> LeadState.valueOf(row.get("state").asString()))
			.orElseThrow(() -> new NotFoundException("线索", lead));
	}

}

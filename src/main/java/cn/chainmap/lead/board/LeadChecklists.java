package cn.chainmap.lead.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.board.LeadEvents.Entry;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checklists of single leads, and what was ticked.
 */
@Service
public class LeadChecklists {

	private final CypherRunner cypher;

	private final Checklists checklists;

	private final LeadEvents events;

	private final CurrentUser user;

	private final LeadTime time;

	LeadChecklists(CypherRunner cypher, Checklists checklists, LeadEvents events, CurrentUser user, LeadTime time) {
		this.cypher = cypher;
		this.checklists = checklists;
		this.events = events;
		this.user = user;
		this.time = time;
	}

	/** The checklist of a lead. */
	@Transactional(readOnly = true)
	public Checklist.OfLead get(String lead) {
		String[] name = new String[2];
		boolean[] chosen = new boolean[1];
		List<Checklist.Ticked> items = this.cypher.list("lead/list-lead-items", Map.of("lead", lead), row -> {
			name[0] = row.get("checklist").asString();
			name[1] = row.get("checklistName").asString();
			chosen[0] = row.get("chosen").asBoolean();
			return new Row(row.get("id").isNull() ? null : ticked(row));
		}).stream().map(Row::ticked).filter(Objects::nonNull).toList();
		return new Checklist.OfLead(name[0], name[1], chosen[0], items);
	}

	/** The required items that keep a lead out of a state. */
	List<String> openItems(String lead, LeadState to) {
		return get(lead).items()
			.stream()
			.filter(ticked -> ticked.item().required() && !ticked.done())
			.filter(ticked -> ticked.item().gate().ordinal() <= to.ordinal())
			.map(ticked -> ticked.item().text())
			.toList();
	}

	/** Chooses the checklist of a lead; {@code null} goes back to the standard one. */
	@Transactional
	public Checklist.OfLead choose(String lead, @Nullable String checklist) {
		hold(lead);
		String name = null;
		if (checklist != null) {
			Checklist list = this.checklists.get(checklist);
			name = list.name();
			if (list.items().isEmpty() && list.id().equals(Checklists.PREPARED)) {
				// The prepared template is stored as soon as somebody uses it.
				this.checklists.put(list.id(), list.name(), list.note(), list.standard(), List.of());
			}
		}
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("lead", lead);
		params.put("checklist", checklist);
		this.cypher.run("lead/choose-checklist", params);
		this.events
			.append(Entry.of(lead, LeadEventKind.CHECKED).text("核对清单改为「" + ((name == null) ? "默认清单" : name) + "」"));
		return get(lead);
	}

	/**
	 * Ticks an item, or takes the tick away.
	 * @throws NotFoundException when the lead's checklist has no such item
	 */
	@Transactional
	public Checklist.OfLead tick(String lead, String item, boolean done, @Nullable String note) {
		hold(lead);
		if (get(lead).items().stream().noneMatch(ticked -> ticked.item().id().equals(item))) {
			throw new NotFoundException("核对项", item);
		}
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("lead", lead);
		params.put("item", item);
		params.put("done", done);
		params.put("note", LeadForm.clean("note", note));
		params.put("by", this.user.name());
		params.put("at", this.time.now());
		String text = this.cypher.get("lead/check-item", params, row -> row.get("text").asString());
		this.events
			.append(Entry.of(lead, LeadEventKind.CHECKED).text((done ? "完成：" : "取消：") + text).because(clean(note)));
		return get(lead);
	}

	private static @Nullable String clean(@Nullable String note) {
		return LeadForm.clean("note", note);
	}

	private void hold(String lead) {
		this.cypher.find("lead/hold-lead", Map.of("lead", lead), row -> row.get("id").asString())
			.orElseThrow(() -> new NotFoundException("线索", lead));
	}

	private static Checklist.Ticked ticked(Record row) {
		return new Checklist.Ticked(
				new Checklist.Item(row.get("id").asString(), row.get("text").asString(),
						row.get("required").asBoolean(), LeadState.valueOf(row.get("gate").asString())),
				row.get("done").asBoolean(), row.get("note").asString(null), row.get("by").asString(null),
				row.get("at").asString(null));
	}

	/** A checklist without items is a row without an item. */
	private record Row(Checklist.@Nullable Ticked ticked) {
	}

}

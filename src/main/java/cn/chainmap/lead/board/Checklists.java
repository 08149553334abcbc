package cn.chainmap.lead.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checklists (核对清单模板). 三单三看六有 is always offered, empty: what belongs in it is for the
 * office to say.
 */
@Service
public class Checklists {

	/** The template that is there from the start, for the user to fill in. */
	static final String PREPARED = "三单三看六有";

	private static final int MOST_ITEMS = 100;

	private final CypherRunner cypher;

	private final CurrentUser user;

	private final LeadTime time;

	Checklists(CypherRunner cypher, CurrentUser user, LeadTime time) {
		this.cypher = cypher;
		this.user = user;
		this.time = time;
	}

	/** All checklists. */
	@Transactional(readOnly = true)
	public List<Checklist> list() {
		List<Checklist> lists = new ArrayList<>(this.cypher.list("lead/list-checklists", Map.of(),
				row -> new Checklist(row.get("id").asString(), row.get("name").asString(),
						row.get("note").asString(null), row.get("standard").asBoolean(),
						row.get("items").asList(Checklists::item), row.get("leads").asLong())));
		if (lists.stream().noneMatch(list -> list.id().equals(PREPARED))) {
			lists.add(0, new Checklist(PREPARED, PREPARED, "空模板：请按本单位的规定填写各项内容。", false, List.of(), 0));
		}
		return List.copyOf(lists);
	}

	/**
	 * One checklist.
	 * @throws NotFoundException when there is no such checklist
	 */
	@Transactional(readOnly = true)
	public Checklist get(String id) {
		return list().stream()
			.filter(list -> list.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("核对清单", id));
	}

	/**
	 * Writes a checklist.
	 * @param id its id, {@code null} for a new one
	 */
	@Transactional
	public Checklist put(@Nullable String id, @Nullable String name, @Nullable String note, boolean standard,
			List<Draft> drafts) {
		String clean = LeadForm.clean("name", name);
		if (clean == null || clean.length() > 60) {
			throw new BadParameterException("name", (clean == null) ? "" : clean, "请写清单名称，最多 60 字");
		}
		if (drafts.size() > MOST_ITEMS) {
			throw new BadParameterException("items", drafts.size() + " 项", "最多 " + MOST_ITEMS + " 项");
		}
		String key = (id == null) ? UUID.randomUUID().toString() : get(id).id();
		Map<String, Checklist.Item> before = new LinkedHashMap<>();
		if (id != null) {
			get(id).items().forEach(item -> before.put(item.id(), item));
		}
		List<Map<String, Object>> items = new ArrayList<>();
		for (Draft draft : drafts) {
			items.add(item(draft, before, items.size()));
		}
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("id", key);
		params.put("name", clean);
		params.put("note", LeadForm.clean("note", note));
		params.put("standard", standard);
		params.put("items", items);
		params.put("by", this.user.name());
		params.put("at", this.time.now());
		this.cypher.run("lead/merge-checklist", params);
		return get(key);
	}

	/**
	 * Removes a checklist.
	 * @throws NotFoundException when there is no such checklist
	 */
	@Transactional
	public void delete(String id) {
		this.cypher.find("lead/delete-checklist", Map.of("id", id), row -> row.get("removed").asString())
			.orElseThrow(() -> new NotFoundException("核对清单", id));
	}

	/** An item keeps its id, and its ticks, only within its own checklist. */
	private static Map<String, Object> item(Draft draft, Map<String, Checklist.Item> before, int position) {
		String text = LeadForm.clean("items[" + position + "].text", draft.text());
		if (text == null) {
			throw new BadParameterException("items[" + position + "].text", "", "第 " + (position + 1) + " 项没有内容");
		}
		LeadState gate = (draft.gate() == null || draft.gate().isBlank()) ? LeadState.ASSESSMENT
				: LeadState.parse("items[" + position + "].gate", draft.gate());
		if (gate == LeadState.LEAD || gate == LeadState.LOST) {
			throw new BadParameterException("items[" + position + "].gate", gate.label(), "只能是 研判、对接、在谈");
		}
		String id = (draft.id() != null && before.containsKey(draft.id())) ? draft.id() : UUID.randomUUID().toString();
		return Map.of("id", id, "text", text, "required", Boolean.TRUE.equals(draft.required()), "gate", gate.name(),
				"position", position);
	}

	static Checklist.Item item(Value value) {
		return new Checklist.Item(value.get("id").asString(), value.get("text").asString(),
				value.get("required").asBoolean(), LeadState.valueOf(value.get("gate").asString()));
	}

	/**
	 * An item as the user wrote it.
	 *
	 * @param id its id, {@code null} for a new one
	 * @param text what is to be checked
	 * @param required whether a lead must not advance without it
	 * @param gate the state that is closed while it is open; any step forward when not
	 * said
	 */
	public record Draft(@Nullable String id, @Nullable String text, @Nullable Boolean required, @Nullable String gate) {
	}

}

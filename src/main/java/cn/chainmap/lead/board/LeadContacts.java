package cn.chainmap.lead.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.board.LeadEvents.Entry;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.CurrentUser;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contact persons of leads. They are masked unless asked for in full, which is logged on
 * the lead.
 */
@Service
public class LeadContacts {

	private final CypherRunner cypher;

	private final LeadEvents events;

	private final CurrentUser user;

	private final LeadTime time;

	LeadContacts(CypherRunner cypher, LeadEvents events, CurrentUser user, LeadTime time) {
		this.cypher = cypher;
		this.events = events;
		this.user = user;
		this.time = time;
	}

	/** The contact persons of leads, by lead. */
	@Transactional(readOnly = true)
	public Map<String, List<LeadContact>> masked(List<String> leads) {
		Map<String, List<LeadContact>> masked = new LinkedHashMap<>();
		read(leads).forEach((lead, contacts) -> masked.put(lead, contacts.stream().map(LeadContact::mask).toList()));
		return masked;
	}

	/** The same in full; each lead that has any notes who saw them. */
	@Transactional
	public Map<String, List<LeadContact>> full(List<String> leads, boolean exported, String what) {
		Map<String, List<LeadContact>> contacts = read(leads);
		this.events.noteContactsShown(List.copyOf(contacts.keySet()), exported, what);
		return contacts;
	}

	/** Adds a contact person. */
	@Transactional
	public LeadContact add(String lead, LeadContact draft) {
		LeadContact contact = new LeadContact(UUID.randomUUID().toString(), LeadForm.clean("name", draft.name()),
				LeadForm.clean("role", draft.role()), LeadForm.clean("phone", draft.phone()),
				LeadForm.clean("email", draft.email()), false);
		if (contact.name() == null && contact.phone() == null && contact.email() == null) {
			throw new BadParameterException("name", "", "姓名、电话、邮箱至少填一项");
		}
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("lead", lead);
		params.put("id", contact.id());
		params.put("name", contact.name());
		params.put("role", contact.role());
		params.put("phone", contact.phone());
		params.put("email", contact.email());
		params.put("by", this.user.name());
		params.put("at", this.time.now());
		this.cypher.run("lead/merge-contact", params);
		this.events
			.append(Entry.of(lead, LeadEventKind.CONTACT_CHANGED).text("添加联系人 " + ContactMask.name(contact.name())));
		return contact.mask();
	}

	/** Removes a contact person. */
	@Transactional
	public void remove(String lead, String contact) {
		this.cypher.run("lead/delete-contact", Map.of("lead", lead, "id", contact));
		this.events.append(Entry.of(lead, LeadEventKind.CONTACT_CHANGED).text("删除联系人"));
	}

	private Map<String, List<LeadContact>> read(List<String> leads) {
		Map<String, List<LeadContact>> contacts = new LinkedHashMap<>();
		this.cypher
			.list("lead/list-contacts", Map.of("leads", leads),
					row -> Map.entry(row.get("lead").asString(),
							new LeadContact(row.get("id").asString(), row.get("name").asString(null),
									row.get("role").asString(null), row.get("phone").asString(null),
									row.get("email").asString(null), false)))
			.forEach(entry -> contacts.computeIfAbsent(entry.getKey(), any -> new ArrayList<>()).add(entry.getValue()));
		return contacts;
	}

}

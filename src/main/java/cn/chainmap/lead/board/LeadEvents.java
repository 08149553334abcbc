package cn.chainmap.lead.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of leads (时间线): who did what when and why. It is only ever added to.
 */
@Service
public class LeadEvents {

	private final CypherRunner cypher;

	private final CurrentUser user;

	private final LeadTime time;

	LeadEvents(CypherRunner cypher, CurrentUser user, LeadTime time) {
		this.cypher = cypher;
		this.user = user;
		this.time = time;
	}

	/** One page of the log of a lead, newest first. */
	@Transactional(readOnly = true)
	public Page<Event> list(String lead, PageRequest page) {
		long[] total = new long[1];
		List<Event> rows = this.cypher.list("lead/list-events",
				Map.of("lead", lead, "skip", page.skip(), "limit", page.size()), row -> {
					total[0] = row.get("total").asLong();
					LeadEventKind kind = LeadEventKind.valueOf(row.get("kind").asString());
					return new Event(row.get("id").asString(), kind, kind.label(), row.get("text").asString(null),
							row.get("fromValue").asString(null), row.get("toValue").asString(null),
							row.get("reason").asString(null), row.get("at").asString(), row.get("by").asString());
				});
		return Page.of(rows, page, total[0]);
	}

	/** Notes for each lead that its contact data left the house unmasked. */
	@Transactional
	public void noteContactsShown(List<String> leads, boolean exported, String what) {
		LeadEventKind kind = exported ? LeadEventKind.CONTACTS_EXPORTED : LeadEventKind.CONTACTS_SHOWN;
		append(leads.stream().map(lead -> Entry.of(lead, kind).text(what)).toList());
	}

	void append(Entry entry) {
		append(List.of(entry));
	}

	void append(List<Entry> entries) {
		if (!entries.isEmpty()) {
			this.cypher.run("lead/append-events", Map.of("rows", entries.stream().map(Entry::toMap).toList(), "at",
					this.time.now(), "by", this.user.name()));
		}
	}

	/**
	 * Something that happened.
	 *
	 * @param id unique id
	 * @param kind what happened
	 * @param label the same in Chinese
	 * @param text in words
	 * @param from what it was before
	 * @param to what it is after
	 * @param reason why
	 * @param at when, ISO with offset
	 * @param by who
	 */
	public record Event(String id, LeadEventKind kind, String label, @Nullable String text, @Nullable String from,
			@Nullable String to, @Nullable String reason, String at, String by) {
	}

	/**
	 * Something to be noted.
	 */
	record Entry(String lead, LeadEventKind kind, @Nullable String text, @Nullable String from, @Nullable String to,
			@Nullable String reason) {

		static Entry of(String lead, LeadEventKind kind) {
			return new Entry(lead, kind, null, null, null, null);
		}

		Entry text(@Nullable String words) {
			return new Entry(this.lead, this.kind, words, this.from, this.to, this.reason);
		}

		Entry change(@Nullable String before, @Nullable String after) {
			return new Entry(this.lead, this.kind, this.text, before, after, this.reason);
		}

		Entry because(@Nullable String why) {
			return new Entry(this.lead, this.kind, this.text, this.from, this.to, why);
		}

		Map<String, @Nullable Object> toMap() {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("lead", this.lead);
			row.put("kind", this.kind.name());
			row.put("text", this.text);
			row.put("from", this.from);
			row.put("to", this.to);
			row.put("reason", this.reason);
			return row;
		}

	}

}

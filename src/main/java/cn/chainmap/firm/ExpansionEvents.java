package cn.chainmap.firm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes signs that firms may invest (扩张迹象). The only writer of {@code ExpansionEvent}.
 */
@Service
@Transactional
public class ExpansionEvents {

	private static final int LONGEST = 500;

	private final CypherRunner cypher;

	private final CurrentUser user;

	private final Clock clock;

	ExpansionEvents(CypherRunner cypher, CurrentUser user, Clock clock) {
		this.cypher = cypher;
		this.user = user;
		this.clock = clock;
	}

	/** The signs of a firm, newest first. */
	@Transactional(readOnly = true)
	public List<ExpansionEvent> list(String firm) {
		return this.cypher.list("firm/list-expansion-events", Map.of("firm", firm),
				row -> new ExpansionEvent(row.get("id").asString(), ExpansionKind.valueOf(row.get("kind").asString()),
						row.get("on").asString(null), row.get("note").asString(null), row.get("source").asString(),
						row.get("by").asString(), row.get("at").asString()));
	}

	/**
	 * Notes a sign.
	 * @throws BadParameterException when it has no source
	 * @throws NotFoundException when there is no such firm
	 */
	public List<ExpansionEvent> add(String firm, ExpansionKind kind, @Nullable LocalDate on, @Nullable String note,
			@Nullable String source) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("id", UUID.randomUUID().toString());
		params.put("firm", firm);
		params.put("kind", kind.name());
		params.put("on", (on == null) ? null : on.toString());
		params.put("note", (note == null || note.isBlank()) ? null : checked("note", note));
		params.put("source", checked("source", (source == null) ? "" : source));
		params.put("by", this.user.name());
		params.put("at", OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString());
		this.cypher.find("firm/create-expansion-event", params, row -> row.get("firm").asString())
			.orElseThrow(() -> new NotFoundException("企业", firm));
		return list(firm);
	}

	/**
	 * Takes a sign back.
	 * @throws NotFoundException when there is no such sign
	 */
	public List<ExpansionEvent> remove(String firm, String id) {
		this.cypher
			.find("firm/delete-expansion-event", Map.of("firm", firm, "id", id), row -> row.get("firm").asString())
			.orElseThrow(() -> new NotFoundException("扩张迹象", id));
		return list(firm);
	}

	private static String checked(String parameter, String text) {
		String words = text.strip();
		if (words.isEmpty() || words.length() > LONGEST) {
			throw new BadParameterException(parameter, words.substring(0, Math.min(20, words.length())),
					"须写明，最多 " + LONGEST + " 字");
		}
		return words;
	}

}

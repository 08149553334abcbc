package cn.chainmap.lead.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.CurrentUser;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what each list said when it was last exported, by template and filter.
 */
@Service
class FormSnapshots {

	private final CypherRunner cypher;

	private final CurrentUser user;

	private final Clock clock;

	FormSnapshots(CypherRunner cypher, CurrentUser user, Clock clock) {
		this.cypher = cypher;
		this.user = user;
		this.clock = clock;
	}

	/** What is different now. */
	@Transactional(readOnly = true)
	public FormChanges compare(String template, String filter, List<FormRow> rows) {
		return this.cypher.find("lead/find-snapshot", Map.of("id", id(template, filter)), row -> {
			Map<String, String> sums = map(row.get("keys"), row.get("sums"));
			Map<String, String> gone = map(row.get("keys"), row.get("names"));
			Map<String, String> marks = new HashMap<>();
			rows.forEach(one -> {
				String sum = sums.get(one.key());
				if (!one.sum().equals(sum)) {
					marks.put(one.key(), (sum == null) ? FormChanges.ADDED : FormChanges.CHANGED);
				}
				gone.remove(one.key());
			});
			return new FormChanges(row.get("at").asString(), row.get("by").asString(), marks,
					new ArrayList<>(gone.values()));
		}).orElse(FormChanges.FIRST);
	}

	/** Remembers what was exported. */
	@Transactional
	public void remember(String template, String filter, List<FormRow> rows) {
		Map<String, Object> params = new HashMap<>();
		params.put("id", id(template, filter));
		params.put("template", template);
		params.put("filter", filter);
		params.put("at", OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString());
		params.put("by", this.user.name());
		params.put("keys", rows.stream().map(FormRow::key).toList());
		params.put("sums", rows.stream().map(FormRow::sum).toList());
		params.put("names", rows.stream().map(FormRow::name).toList());
		this.cypher.run("lead/merge-snapshot", params);
	}

	private static Map<String, String> map(Value keys, Value values) {
		List<String> names = values.asList(Value::asString);
		Map<String, String> map = new LinkedHashMap<>();
		List<String> ids = keys.asList(Value::asString);
		for (int i = 0; i < ids.size(); i++) {
			map.put(ids.get(i), names.get(i));
		}
		return map;
	}

	private static String id(String template, String filter) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest((template + "\n" + filter).getBytes(StandardCharsets.UTF_8)), 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

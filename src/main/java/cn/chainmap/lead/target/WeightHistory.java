package cn.chainmap.lead.target;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The weights of the lead score and what they were before. The only writer of
 * {@code ScoreWeights}.
 */
@Service
@Transactional
public class WeightHistory {

	private static final int LONGEST_NOTE = 500;

	private final CypherRunner cypher;

	private final CurrentUser user;

	private final Clock clock;

	WeightHistory(CypherRunner cypher, CurrentUser user, Clock clock) {
		this.cypher = cypher;
		this.user = user;
		this.clock = clock;
	}

	/** The weights in force. */
	@Transactional(readOnly = true)
	public WeightVersion current() {
		return this.cypher.find("lead/find-weights", Map.of(), WeightHistory::version).orElse(WeightVersion.ASSUMED);
	}

	/** All versions, newest first; the assumed ones last. */
	@Transactional(readOnly = true)
	public List<WeightVersion> list() {
		List<WeightVersion> versions = new ArrayList<>(
				this.cypher.list("lead/list-weights", Map.of(), WeightHistory::version));
		versions.add(WeightVersion.ASSUMED);
		return versions;
	}

	/**
	 * Sets new weights.
	 * @param base number of the version the user has seen
	 * @throws WeightConflictException when that is no longer the one in force
	 */
	public WeightVersion set(ScoreWeights weights, long base, @Nullable String note) {
		WeightVersion current = current();
		if (current.version() != base) {
			throw new WeightConflictException(current);
		}
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("version", base + 1);
		params.put("weights", weights.toMap());
		params.put("by", this.user.name());
		params.put("at", OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString());
		params.put("note", (note == null || note.isBlank()) ? null
				: note.strip().substring(0, Math.min(LONGEST_NOTE, note.strip().length())));
		if (!this.cypher.get("lead/create-weights", params, row -> row.get("created").asBoolean())) {
			throw new WeightConflictException(current());
		}
		return current();
	}

	private static WeightVersion version(Record row) {
		return new WeightVersion(row.get("version").asLong(),
				new ScoreWeights(row.get("fit").asDouble(), row.get("gap").asDouble(), row.get("link").asDouble(),
						row.get("exp").asDouble(), row.get("qual").asDouble(), row.get("site").asDouble()),
				row.get("by").asString(null), row.get("at").asString(null), row.get("note").asString(null));
	}

}

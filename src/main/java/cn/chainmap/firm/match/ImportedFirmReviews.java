package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews that imports open, decide and take back.
 */
@Service
@Transactional
class ImportedFirmReviews implements FirmReviews {

	private static final String MERGED = "MERGED";

	/** Reviews taken back in one transaction. */
	private static final int TAKEN_BACK = 200;

	private final CypherRunner cypher;

	private final FirmReviewQueue queue;

	private final FirmMerges merges;

	ImportedFirmReviews(CypherRunner cypher, FirmReviewQueue queue, FirmMerges merges) {
		this.cypher = cypher;
		this.queue = queue;
		this.merges = merges;
	}

	@Override
	public int open(Map<String, FirmMatch> matches, @Nullable String batch) {
		return this.queue.open(matches, batch);
	}

	@Override
	public Set<String> decide(Map<String, ReviewDecision> decisions) {
		Set<String> open = new LinkedHashSet<>();
		decisions.forEach((id, said) -> {
			if (!this.queue.isOpen(id)) {
				return;
			}
			String into = said.into();
			if (into == null) {
				this.queue.keepApart(id);
			}
			else if (this.merges.isPossible(id, into, said.force())) {
				this.queue.merge(id, into, said.force());
			}
			else {
				open.add(id);
			}
		});
		return open;
	}

	@Override
	public TakenBack takeBack(String batch, Collection<String> own, boolean revert, String after) {
		Map<String, String> kept = new LinkedHashMap<>();
		List<String> gone = new ArrayList<>();
		String last = null;
		for (Record row : this.cypher.list("firm/list-batch-reviews",
				Map.of("batch", batch, "after", after, "limit", TAKEN_BACK), row -> row)) {
			last = row.get("id").asString();
			boolean merged = MERGED.equals(row.get("state").asString());
			if (merged && !revert && !own.contains(last)) {
				kept.put(last, row.get("name").asString(last));
				continue;
			}
			if (merged) {
				this.merges.unmerge(last);
			}
			gone.add(last);
		}
		if (!gone.isEmpty()) {
			this.cypher.run("firm/delete-firm-reviews", Map.of("ids", gone));
		}
		return new TakenBack(last, kept);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, String> mergedSince(String batch, Collection<String> own) {
		Map<String, String> merged = new LinkedHashMap<>();
		this.cypher
			.list("firm/list-batch-reviews", Map.of("batch", batch, "after", "", "limit", TAKEN_BACK), row -> row)
			.stream()
			.filter(row -> MERGED.equals(row.get("state").asString()) && !own.contains(row.get("id").asString()))
			.forEach(row -> merged.put(row.get("id").asString(), row.get("name").asString("")));
		return merged;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, List<FirmReview.Option>> options(Map<String, FirmKeys> stated, Map<String, FirmMatch> matches) {
		Set<String> ids = new TreeSet<>();
		matches.values().forEach(match -> match.candidates().forEach(candidate -> ids.add(candidate.firmId())));
		Map<String, Map<String, Object>> firms = new LinkedHashMap<>();
		this.cypher.list("firm/list-firm-records", Map.of("firms", List.copyOf(ids)), row -> row)
			.forEach(row -> firms.put(row.get("id").asString(), row.get("properties").asMap()));
		Map<String, List<FirmReview.Option>> options = new LinkedHashMap<>();
		matches.forEach((id, match) -> {
			FirmKeys keys = stated.get(id);
			KnownFirm one = (keys == null) ? null : KnownFirm.of(id, keys.name(), keys.aliases(),
					FirmLookup.validCode(keys.uscc()), keys.province(), keys.city(), keys.district());
			options.put(id,
					match.candidates()
						.stream()
						.filter(candidate -> firms.containsKey(candidate.firmId()))
						.map(candidate -> FirmReviewQueue.option(one, firms.get(candidate.firmId()), candidate.score()))
						.toList());
		});
		return options;
	}

}

package cn.chainmap.firm.match;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.firm.match.FirmMatch.Outcome;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue of firms that may be one (疑似重复企业待确认), and what is decided about them.
 */
@Service
@Transactional
public class FirmReviewQueue implements FirmReviews {

	private static final String OPEN = "OPEN";

	private static final String MERGED = "MERGED";

	private static final String APART = "APART";

	/** Reviews taken back in one transaction. */
	private static final int TAKEN_BACK = 200;

	private final CypherRunner cypher;

	private final FirmMatcher matcher;

	private final FirmMerges merges;

	private final CurrentUser user;

	private final Clock clock;

	FirmReviewQueue(CypherRunner cypher, FirmMatcher matcher, FirmMerges merges, CurrentUser user, Clock clock) {
		this.cypher = cypher;
		this.matcher = matcher;
		this.merges = merges;
		this.user = user;
		this.clock = clock;
	}

	@Override
	public int open(Map<String, FirmMatch> matches, @Nullable String batch) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		matches.forEach((firm, match) -> {
			if (match.outcome() == Outcome.REVIEW) {
				rows.add(row(firm, match, batch));
			}
		});
		return rows.isEmpty() ? 0 : this.cypher.get("firm/merge-firm-reviews",
				Map.of("rows", rows, "at", Instant.now(this.clock).toString()), row -> row.get("opened").asInt());
	}

	/**
	 * Looks for other firms that some firms of the graph may be, and opens reviews; also
	 * where a newcomer would have been matched without asking, for two records are there
	 * now.
	 * @param firms at most {@value FirmMatching#PORTION} ids
	 * @return how many reviews were opened
	 */
	public int search(Collection<String> firms) {
		List<Record> records = this.cypher.list("firm/list-firm-keys", Map.of("firms", firms), row -> row);
		Map<String, FirmMatch> suspicious = new LinkedHashMap<>();
		for (Record row : records) {
			String id = row.get("id").asString();
			FirmKeys keys = new FirmKeys(null, row.get("uscc").asString(null), row.get("name").asString(),
					texts(row.get("aliases")), row.get("province").asString(null), row.get("city").asString(null),
					row.get("district").asString(null));
			FirmMatch match = this.matcher.match(List.of(keys), Set.of(id)).get(0);
			if (match.outcome() == Outcome.MATCHED) {
				suspicious.put(id, new FirmMatch(Outcome.REVIEW, null, match.candidates().subList(0, 1), match.margin(),
						match.how()));
			}
			else {
				suspicious.put(id, match);
			}
		}
		return open(suspicious, null);
	}

	@Override
	public Set<String> decide(Map<String, ReviewDecision> decisions) {
		Set<String> open = new LinkedHashSet<>();
		decisions.forEach((id, said) -> {
			Decided before = find(id).orElse(null);
			String into = said.into();
			if (before == null || !OPEN.equals(before.state())) {
				return;
			}
			if (into == null) {
				decide(id, APART, null);
			}
			else if (this.merges.isPossible(id, into, said.force())) {
				merge(id, into, said.force());
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
						.map(candidate -> option(one, firms.get(candidate.firmId()), candidate.score()))
						.toList());
		});
		return options;
	}

	private static FirmReview.Option option(@Nullable KnownFirm one, Map<String, Object> properties, double score) {
		KnownFirm other = FirmSheet.known(properties);
		Contradiction contradiction = (one == null) ? null : Contradiction.between(one, other);
		return new FirmReview.Option(other.id(), other.name(), score,
				(contradiction != null) ? contradiction.words() : null, FirmSheet.values(properties));
	}

	private static Map<String, @Nullable Object> row(String firm, FirmMatch match, @Nullable String batch) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("firm", firm);
		row.put("how", match.how());
		row.put("margin", match.margin());
		row.put("batch", batch);
		row.put("candidates",
				match.candidates()
					.stream()
					.map(candidate -> Map.of("id", candidate.firmId(), "score", candidate.score()))
					.toList());
		return row;
	}

	/**
	 * Reviews, oldest first.
	 * @param state OPEN, MERGED or APART
	 */
	@Transactional(readOnly = true)
	public Page<FirmReview> list(String state, PageRequest page) {
		return Page.of(
				this.cypher.list("firm/list-firm-reviews",
						Map.of("state", state, "skip", page.skip(), "limit", page.size()), FirmReviewQueue::review),
				page, count(state));
	}

	/** How many reviews there are. */
	@Transactional(readOnly = true)
	public long count(String state) {
		return this.cypher.get("firm/count-firm-reviews", Map.of("state", state), row -> row.get("total").asLong());
	}

	/**
	 * The firm is another one: merges it. Repeating it changes nothing.
	 * @param force whether to merge although something contradicts it
	 */
	public void merge(String id, String into, boolean force) {
		Decided before = get(id);
		if (MERGED.equals(before.state()) && !into.equals(before.into())) {
			throw new MergeRefusedException("这家企业已经合并到 " + before.into() + "；请先撤销。");
		}
		if (!MERGED.equals(before.state())) {
			this.merges.merge(id, into, force);
			decide(id, MERGED, into);
		}
	}

	/** The firm is none of the candidates; they are not asked about again. */
	public void keepApart(String id) {
		Decided before = get(id);
		if (MERGED.equals(before.state())) {
			throw new MergeRefusedException("这家企业已经合并到 " + before.into() + "；请先撤销。");
		}
		if (OPEN.equals(before.state())) {
			decide(id, APART, null);
		}
	}

	/** Takes the decision back; a merged firm is a firm of its own again. */
	public void reopen(String id) {
		Decided before = get(id);
		if (MERGED.equals(before.state())) {
			this.merges.unmerge(id);
		}
		if (!OPEN.equals(before.state())) {
			decide(id, OPEN, null);
		}
	}

	private void decide(String id, String state, @Nullable String into) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("id", id);
		params.put("state", state);
		params.put("into", into);
		params.put("by", this.user.name());
		params.put("at", Instant.now(this.clock).toString());
		this.cypher.run("firm/decide-firm-review", params);
	}

	private Decided get(String id) {
		return find(id).orElseThrow(() -> new NotFoundException("待确认的企业", id));
	}

	private Optional<Decided> find(String id) {
		return this.cypher.find("firm/find-firm-review", Map.of("id", id),
				row -> new Decided(row.get("state").asString(), row.get("into").asString(null)));
	}

	private static FirmReview review(Record row) {
		Map<String, Object> firm = row.get("firm").asMap();
		KnownFirm stated = FirmSheet.known(firm);
		FirmReview.Side side = new FirmReview.Side(stated.id(), stated.name(), FirmSheet.values(firm));
		List<FirmReview.Option> options = row.get("candidates")
			.asList(candidate -> option(stated, candidate.get("firm").asMap(), candidate.get("score").asDouble(0)));
		return new FirmReview(row.get("id").asString(), row.get("state").asString(), row.get("how").asString(""),
				row.get("margin").asDouble(0), row.get("batch").asString(null), row.get("createdAt").asString(null),
				row.get("by").asString(null), row.get("decidedAt").asString(null), row.get("into").asString(null), side,
				options, options.isEmpty() ? List.of() : different(side.values(), options.get(0).values()));
	}

	private static List<String> different(Map<String, Object> one, Map<String, Object> other) {
		Set<String> keys = new TreeSet<>(one.keySet());
		keys.addAll(other.keySet());
		return keys.stream().filter(key -> !Objects.equals(one.get(key), other.get(key))).toList();
	}

	private static List<String> texts(Value value) {
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

	/** What has been decided so far. */
	private record Decided(String state, @Nullable String into) {
	}

}

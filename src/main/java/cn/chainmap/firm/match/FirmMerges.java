package cn.chainmap.firm.match;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.firm.match.FirmLookup.Key;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import org.neo4j.driver.Record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merging of firms that are one (企业合并), and taking it back. The firm that is merged keeps
 * all it was, aside, so that it can be restored exactly; the other gets its links with
 * their sources, its names as aliases, and its facts where it has none.
 */
@Service
@Transactional
public class FirmMerges {

	private static final String HELD = "held_";

	private static final String MADE = "made_";

	private final CypherRunner cypher;

	private final MergedLinks links;

	private final FirmLookup lookup;

	private final LocalStates states;

	private final CurrentUser user;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	FirmMerges(CypherRunner cypher, MergedLinks links, FirmLookup lookup, LocalStates states, CurrentUser user,
			Clock clock, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.links = links;
		this.lookup = lookup;
		this.states = states;
		this.user = user;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Merges a firm into another. Repeating it changes nothing.
	 * @param force whether to merge although something contradicts it
	 * @throws NotFoundException when there is no such firm
	 * @throws MergeRefusedException when they are one already, or something contradicts
	 * it
	 */
	public void merge(String firm, String into, boolean force) {
		Optional<Merge> done = find(firm);
		if (done.isPresent() && done.get().into().equals(into) && !exists(firm)) {
			return;
		}
		if (firm.equals(into)) {
			throw new MergeRefusedException("不能把企业合并到它自己。");
		}
		KnownFirm one = get(firm);
		KnownFirm other = get(into);
		Contradiction contradiction = Contradiction.between(one, other);
		if (contradiction != null && !force) {
			throw new MergeRefusedException(
					"「" + one.name() + "」与「" + other.name() + "」" + contradiction.words() + "，没有合并。确认是同一家企业时可以坚持合并。");
		}
		long number = this.cypher.get("firm/next-merge-number", Map.of(), row -> row.get("number").asLong());
		merge(firm, into, Map.of("number", number, "at", Instant.now(this.clock).toString(), "by", this.user.name()));
	}

	/**
	 * Whether a firm can be merged into another: both are there, and nothing contradicts.
	 */
	@Transactional(readOnly = true)
	public boolean isPossible(String firm, String into, boolean force) {
		List<KnownFirm> both = this.lookup.find(Key.ID, Map.of(0, firm, 1, into))
			.values()
			.stream()
			.flatMap(List::stream)
			.filter(found -> found.id().equals(firm) || found.id().equals(into))
			.toList();
		return both.size() == 2 && (force || Contradiction.between(both.get(0), both.get(1)) == null);
	}

	/**
	 * Makes a merged firm a firm of its own again. What was changed since stays with the
	 * firm that it was part of.
	 * @return id of the firm that it was part of
	 * @throws NotFoundException when it was not merged
	 * @throws MergeRefusedException when another firm has got its id
	 */
	public String unmerge(String firm) {
		Merge merge = find(firm).orElseThrow(() -> new NotFoundException("已合并的企业", firm));
		// Later merges rest on this one, and those rest on others; the last one goes
		// first.
		Map<Long, Merge> later = new TreeMap<>();
		collectLater(firm, later);
		List<Merge> backwards = new ArrayList<>(later.values());
		java.util.Collections.reverse(backwards);
		backwards.forEach(this::takeBack);
		takeBack(merge);
		later.values().forEach(each -> merge(each.firm(), each.into(), each.link()));
		return merge.into();
	}

	/** Firms that were merged into one, latest first. */
	@Transactional(readOnly = true)
	public List<MergedFirm> list(String into) {
		return this.cypher.list("firm/list-merged-firms", Map.of("firm", into),
				row -> new MergedFirm(row.get("id").asString(), row.get("name").asString(),
						row.get("at").asString(null), row.get("by").asString(null)));
	}

	private void collectLater(String firm, Map<Long, Merge> later) {
		for (Merge each : this.cypher.list("firm/list-later-merges", Map.of("firm", firm),
				row -> new Merge(row.get("firm").asString(), row.get("into").asString(), row.get("merge").asMap(),
						false))) {
			if (later.putIfAbsent((Long) each.link().get("number"), each) == null) {
				collectLater(each.firm(), later);
			}
		}
	}

	private void merge(String firm, String into, Map<String, Object> said) {
		Map<String, Object> from = record(firm);
		Map<String, Object> held = record(into);
		Map<String, Object> made = FirmRecord.combine(held, from);
		Map<String, Object> merge = new LinkedHashMap<>();
		said.forEach((key, value) -> {
			if (!key.startsWith(HELD) && !key.startsWith(MADE)) {
				merge.put(key, value);
			}
		});
		made.forEach((key, value) -> {
			if (!Objects.equals(held.get(key), value)) {
				merge.put(MADE + key, value);
				if (held.containsKey(key)) {
					merge.put(HELD + key, held.get(key));
				}
			}
		});
		List<String> nodes = products(firm, into);
		this.links.move(firm, into);
		this.cypher.run("firm/replace-firm-record", Map.of("firm", into, "properties", made));
		this.cypher.run("firm/retire-firm", Map.of("firm", firm, "into", into, "merge", merge));
		refresh(nodes, firm, into);
		this.events.publishEvent(new FirmsMerged(firm, into, true));
	}

	private void takeBack(Merge merge) {
		if (merge.taken()) {
			throw new MergeRefusedException("编号 " + merge.firm() + " 已经给了另一家企业，不能拆分。请先改那家企业的编号。");
		}
		List<String> nodes = products(merge.firm(), merge.into());
		List<FirmLink> kept = this.links.kept(merge.firm());
		this.cypher.run("firm/restore-firm", Map.of("firm", merge.firm()));
		this.links.takeBack(merge.firm(), merge.into(), kept);
		Map<String, Object> restored = FirmRecord.restore(record(merge.into()), part(merge.link(), HELD),
				part(merge.link(), MADE));
		this.cypher.run("firm/replace-firm-record", Map.of("firm", merge.into(), "properties", restored));
		refresh(nodes, merge.firm(), merge.into());
		this.events.publishEvent(new FirmsMerged(merge.firm(), merge.into(), false));
	}

	private void refresh(List<String> nodes, String... firms) {
		this.cypher.run("firm/forget-makers", Map.of("firms", List.of(firms), "nodes", nodes));
		this.states.refreshMadeBy(List.of(firms));
		this.states.refresh(nodes);
	}

	private List<String> products(String... firms) {
		return this.cypher.list("firm/list-products", Map.of("firms", List.of(firms)),
				row -> row.get("node").asString());
	}

	private Map<String, Object> record(String firm) {
		return this.cypher.get("firm/find-firm-record", Map.of("firm", firm), row -> row.get("properties").asMap());
	}

	private Optional<Merge> find(String firm) {
		return this.cypher.find("firm/find-merge", Map.of("firm", firm), row -> merge(firm, row));
	}

	private static Merge merge(String firm, Record row) {
		return new Merge(firm, row.get("into").asString(), row.get("merge").asMap(), row.get("taken").asBoolean());
	}

	private boolean exists(String firm) {
		return this.cypher.find("firm/find-firm-record", Map.of("firm", firm), row -> row.get("properties").asMap())
			.isPresent();
	}

	private KnownFirm get(String firm) {
		return this.lookup.find(Key.ID, Map.of(0, firm))
			.getOrDefault(0, List.of())
			.stream()
			.filter(found -> found.id().equals(firm))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("企业", firm));
	}

	private static Map<String, Object> part(Map<String, Object> link, String prefix) {
		Map<String, Object> part = new LinkedHashMap<>();
		link.forEach((key, value) -> {
			if (key.startsWith(prefix)) {
				part.put(key.substring(prefix.length()), value);
			}
		});
		return part;
	}

	/** A merge, with all that is kept of it. */
	private record Merge(String firm, String into, Map<String, Object> link, boolean taken) {
	}

}

package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.chainmap.graph.CypherRunner;

import org.springframework.stereotype.Component;

/**
 * Moves the links of a firm to another one and back. Whatever type a link has and whoever
 * owns it, it says the same afterwards of the other firm. What each link was is kept with
 * the merged firm, under its type with a word in front: WAS_ for its own, HELD_ for what
 * the other firm's link said before, MADE_ for what it says afterwards.
 */
@Component
class MergedLinks {

	private static final String WAS = "WAS_";

	private static final String HELD = "HELD_";

	private static final String MADE = "MADE_";

	private static final String KEPT_BY = "keptBy";

	private static final String NUMBER = "keptNumber";

	private final CypherRunner cypher;

	MergedLinks(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/** Moves the links; both must be firms. */
	void move(String firm, String into) {
		List<FirmLink> own = list(firm);
		List<FirmLink> theirs = new ArrayList<>(list(into));
		String target = this.cypher.get("firm/find-element", Map.of("firm", into),
				row -> row.get("element").asString());
		String self = this.cypher.get("firm/find-element", Map.of("firm", firm), row -> row.get("element").asString());
		List<Map<String, Object>> kept = new ArrayList<>();
		List<Map<String, Object>> created = new ArrayList<>();
		List<Map<String, Object>> changed = new ArrayList<>();
		for (int number = 0; number < own.size(); number++) {
			FirmLink link = own.get(number);
			Map<String, Object> mark = Map.of(KEPT_BY, firm, NUMBER, (long) number);
			kept.add(link.toRow(WAS, link.properties(), mark));
			if (link.other().equals(target) || link.other().equals(self)) {
				continue;
			}
			Optional<FirmLink> same = theirs.stream().filter(link::statesWhat).findFirst();
			Map<String, Object> made = same.map(held -> FirmLink.combine(held.properties(), link.properties()))
				.orElse(link.properties());
			kept.add(link.toRow(MADE, made, mark));
			if (same.isPresent()) {
				FirmLink held = same.get();
				kept.add(link.toRow(HELD, held.properties(), mark));
				changed.add(Map.of("link", held.link(), "properties", made));
				// Another link that states the same is combined with what it says then.
				theirs.set(theirs.indexOf(held),
						new FirmLink(held.link(), held.type(), held.outgoing(), held.other(), made));
			}
			else {
				created.add(new FirmLink("", link.type(), link.outgoing(), link.other(), made).toRow());
			}
		}
		create(firm, kept);
		delete(own);
		create(into, created);
		replace(changed);
	}

	/** What a merged firm keeps. */
	List<FirmLink> kept(String firm) {
		return this.cypher.list("firm/list-kept-links", Map.of("firm", firm), FirmLink::of);
	}

	/** Moves the links back that were kept; both must be firms again. */
	void takeBack(String firm, String into, List<FirmLink> kept) {
		List<FirmLink> theirs = new ArrayList<>(list(into));
		Map<Object, FirmLink> held = new HashMap<>();
		kept.stream()
			.filter(link -> link.type().startsWith(HELD))
			.forEach(link -> held.put(link.properties().get(NUMBER), link));
		List<Map<String, Object>> own = new ArrayList<>();
		List<Map<String, Object>> changed = new ArrayList<>();
		List<FirmLink> deleted = new ArrayList<>(kept);
		Set<Object> removed = new HashSet<>();
		for (FirmLink link : byNumberBackwards(kept)) {
			if (!link.type().startsWith(MADE)) {
				continue;
			}
			FirmLink made = plain(link, MADE);
			FirmLink before = held.get(link.properties().get(NUMBER));
			// Whatever was changed since stays; what was removed since stays removed.
			List<FirmLink> same = theirs.stream().filter(now -> now.statesWhat(made)).toList();
			if (same.isEmpty()) {
				removed.add(link.properties().get(NUMBER));
			}
			same.stream().filter(now -> now.properties().equals(made.properties())).findFirst().ifPresent(now -> {
				theirs.remove(now);
				if (before == null) {
					deleted.add(now);
				}
				else {
					Map<String, Object> said = plain(before, HELD).properties();
					changed.removeIf(row -> now.link().equals(row.get("link")));
					changed.add(Map.of("link", now.link(), "properties", said));
					theirs.add(new FirmLink(now.link(), now.type(), now.outgoing(), now.other(), said));
				}
			});
		}
		kept.stream()
			.filter(link -> link.type().startsWith(WAS) && !removed.contains(link.properties().get(NUMBER)))
			.forEach(link -> own.add(plain(link, WAS).toRow()));
		create(firm, own);
		replace(changed);
		delete(deleted);
	}

	private static List<FirmLink> byNumberBackwards(List<FirmLink> kept) {
		return kept.stream()
			.sorted(java.util.Comparator
				.comparingLong((FirmLink link) -> -((Number) link.properties().get(NUMBER)).longValue()))
			.toList();
	}

	private static FirmLink plain(FirmLink kept, String prefix) {
		Map<String, Object> said = new HashMap<>(kept.properties());
		said.remove(KEPT_BY);
		said.remove(NUMBER);
		return new FirmLink(kept.link(), kept.type().substring(prefix.length()), kept.outgoing(), kept.other(), said);
	}

	private List<FirmLink> list(String firm) {
		return this.cypher.list("firm/list-firm-links", Map.of("firm", firm), FirmLink::of);
	}

	private void create(String firm, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.cypher.run("firm/create-firm-links", Map.of("firm", firm, "rows", rows));
		}
	}

	private void replace(List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.cypher.run("firm/replace-links", Map.of("rows", rows));
		}
	}

	private void delete(List<FirmLink> links) {
		if (!links.isEmpty()) {
			this.cypher.run("firm/delete-links", Map.of("links", links.stream().map(FirmLink::link).toList()));
		}
	}

}

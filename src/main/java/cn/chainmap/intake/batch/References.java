package cn.chainmap.intake.batch;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds out what the names in a portion of rows mean: an id, a credit code or a name, in
 * the graph or in the same upload. What was found is kept, as the upload does not grow
 * meanwhile.
 */
final class References {

	private static final Map<SheetKind, String> QUERIES = new EnumMap<>(Map.of(SheetKind.CHAINS,
			"intake/resolve-chains", SheetKind.NODES, "intake/resolve-nodes", SheetKind.PARKS, "intake/resolve-parks",
			SheetKind.FIRMS, "intake/resolve-firms", SheetKind.SITES, "intake/resolve-sites"));

	private final CypherRunner cypher;

	private final UploadIndex upload;

	private final Map<SheetKind, Map<String, List<String>>> known = new EnumMap<>(SheetKind.class);

	private final Map<SheetKind, Map<String, Set<String>>> meant = new EnumMap<>(SheetKind.class);

	private final Map<SheetKind, Map<String, OtherName>> otherNames = new EnumMap<>(SheetKind.class);

	References(CypherRunner cypher, UploadIndex upload) {
		this.cypher = cypher;
		this.upload = upload;
	}

	/** Looks up texts, before they are asked for. */
	void prepare(SheetKind kind, Collection<String> texts) {
		this.meant.remove(kind);
		String query = QUERIES.get(kind);
		Set<String> all = new LinkedHashSet<>();
		texts.forEach(text -> all.addAll(spellings(text)));
		if (query != null && !all.isEmpty()) {
			Map<String, List<String>> found = this.known.computeIfAbsent(kind, key -> new HashMap<>());
			this.cypher
				.list(query, Map.of("texts", List.copyOf(all)),
						row -> Map.entry(row.get("text").asString(), row.get("ids").asList(value -> value.asString())))
				.forEach(entry -> found.put(entry.getKey(), entry.getValue()));
		}
	}

	/**
	 * Looks up what firms and nodes are called otherwise (别名): those texts that mean
	 * nothing as they are written, once {@link #prepare} has looked them up.
	 */
	void prepareOtherNames(SheetKind kind, Collection<String> texts, FirmFinder firms) {
		Set<String> unknown = texts.stream().filter(text -> find(kind, text).isEmpty()).collect(Collectors.toSet());
		if (unknown.isEmpty()) {
			return;
		}
		if (kind == SheetKind.FIRMS) {
			this.otherNames.put(kind, firms.otherNames(unknown));
		}
		else if (kind == SheetKind.NODES) {
			this.otherNames.put(kind, this.cypher
				.list("intake/resolve-node-aliases", Map.of("texts", List.copyOf(unknown)), References::otherName)
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
		}
	}

	private static Map.Entry<String, OtherName> otherName(Record row) {
		List<String> ids = row.get("ids").asList(Value::asString);
		return Map.entry(row.get("text").asString(),
				(ids.size() == 1) ? new OtherName(ids.get(0), row.get("names").asList(Value::asString), "是它的别名")
						: new OtherName(null, row.get("names").asList(Value::asString), "都有这个别名"));
	}

	/** What a text means as another name. */
	@Nullable OtherName otherName(SheetKind kind, String text) {
		return this.otherNames.getOrDefault(kind, Map.of()).get(text);
	}

	/** All ids that a text may mean. */
	Set<String> find(SheetKind kind, String text) {
		return this.meant.computeIfAbsent(kind, key -> new HashMap<>()).computeIfAbsent(text, key -> lookUp(kind, key));
	}

	private Set<String> lookUp(SheetKind kind, String text) {
		Map<String, List<String>> found = this.known.getOrDefault(kind, Map.of());
		for (String spelling : spellings(text)) {
			List<String> ids = found.getOrDefault(spelling, List.of());
			if (ids.contains(spelling)) {
				return Set.of(spelling);
			}
			String own = this.upload.find(kind, spelling);
			if (spelling.equals(own)) {
				return Set.of(own);
			}
			if (own != null || !ids.isEmpty()) {
				Set<String> all = new HashSet<>(ids);
				if (own != null) {
					all.add(own);
				}
				return all;
			}
		}
		return Set.of();
	}

	/** The only id that a text means, if there is one. */
	@Nullable String only(SheetKind kind, String text) {
		Set<String> ids = find(kind, text);
		return (ids.size() == 1 && !ids.contains(UploadIndex.AMBIGUOUS)) ? ids.iterator().next() : null;
	}

	/** A name is written with full-width brackets or with others. */
	private static List<String> spellings(String text) {
		if (text.chars().noneMatch(sign -> "()（）".indexOf(sign) >= 0)) {
			return List.of(text);
		}
		String wide = text.replace('(', '（').replace(')', '）');
		String narrow = text.replace('（', '(').replace('）', ')');
		return List.of(text, wide, narrow).stream().distinct().toList();
	}

}

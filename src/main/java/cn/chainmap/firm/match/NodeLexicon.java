package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of all chain nodes, to recognise products by: exactly, by another name,
 * without generic words, by the end of the word (Chinese puts the kind last), and last by
 * likeness.
 */
final class NodeLexicon {

	/** A name this short ends too many words. */
	private static final int SHORTEST_SUFFIX = 3;

	/** Most nodes proposed for one product by likeness. */
	private static final int MOST_ALIKE = 2;

	private final Map<String, Set<String>> names = new HashMap<>();

	private final Map<String, Set<String>> aliases = new HashMap<>();

	private final Map<String, Set<String>> stems = new HashMap<>();

	private final List<Entry> entries = new ArrayList<>();

	private final Map<String, Set<Integer>> byGram = new HashMap<>();

	private final TextSimilarity similarity;

	private record Entry(String node, String text) {
	}

	/** A node that a product may be. */
	record Hit(String node, ProposalMethod method, double confidence) {
	}

	NodeLexicon(Collection<NodeNames> nodes) {
		for (NodeNames node : nodes) {
			String name = ProductTerms.plain(node.name());
			put(this.names, name, node.id());
			put(this.stems, ProductTerms.withoutGenericWords(name), node.id());
			enter(node.id(), name);
			for (String alias : node.aliases()) {
				String other = ProductTerms.plain(alias);
				put(this.aliases, other, node.id());
				put(this.stems, ProductTerms.withoutGenericWords(other), node.id());
				enter(node.id(), other);
			}
			node.keywords().forEach(word -> enter(node.id(), ProductTerms.plain(word)));
		}
		this.similarity = new TextSimilarity(new GramStatistics(this.entries.stream().map(Entry::text).toList()));
	}

	private static void put(Map<String, Set<String>> map, String text, String node) {
		if (text.length() >= 2 && !ProductTerms.isStopWord(text)) {
			map.computeIfAbsent(text, key -> new LinkedHashSet<>()).add(node);
		}
	}

	private void enter(String node, String text) {
		if (text.length() >= 2) {
			GramStatistics.grams(text)
				.keySet()
				.stream()
				.filter(gram -> gram.length() == 2)
				.forEach(gram -> this.byGram.computeIfAbsent(gram, key -> new LinkedHashSet<>())
					.add(this.entries.size()));
			this.entries.add(new Entry(node, text));
		}
	}

	/**
	 * The nodes that a product may be, by the best method that knows any; surest first.
	 */
	List<Hit> find(String plain) {
		if (ProductTerms.isStopWord(plain)) {
			return List.of();
		}
		String stem = ProductTerms.withoutGenericWords(plain);
		if (this.names.containsKey(plain)) {
			return hits(this.names.get(plain), ProposalMethod.EXACT);
		}
		if (this.aliases.containsKey(plain)) {
			return hits(this.aliases.get(plain), ProposalMethod.ALIAS);
		}
		if (this.stems.containsKey(stem)) {
			return hits(this.stems.get(stem), ProposalMethod.NORMALISED);
		}
		for (int start = 1; stem.length() - start >= SHORTEST_SUFFIX; start++) {
			String head = stem.substring(start);
			Set<String> nodes = this.names.containsKey(head) ? this.names.get(head) : this.aliases.get(head);
			if (nodes != null) {
				return hits(nodes, ProposalMethod.SUFFIX);
			}
		}
		return alike(stem);
	}

	private static List<Hit> hits(Set<String> nodes, ProposalMethod method) {
		return nodes.stream().map(node -> new Hit(node, method, method.confidence())).toList();
	}

	private List<Hit> alike(String stem) {
		return rank(stem).stream()
			.map(ranked -> new Hit(ranked.node(), ProposalMethod.TEXT, Calibration.confidence(ranked.confidence())))
			.filter(hit -> hit.confidence() >= Calibration.LEAST)
			.limit(MOST_ALIKE)
			.toList();
	}

	/**
	 * Nodes with a name that shares a pair of characters, most alike first; the
	 * confidence of these hits is the raw likeness, 0 to 1.
	 */
	List<Hit> rank(String text) {
		Set<Integer> candidates = new LinkedHashSet<>();
		GramStatistics.grams(text)
			.keySet()
			.forEach(gram -> candidates.addAll(this.byGram.getOrDefault(gram, Set.of())));
		Map<String, Double> best = new HashMap<>();
		candidates.forEach(index -> {
			Entry entry = this.entries.get(index);
			best.merge(entry.node(), this.similarity.cosine(text, entry.text()), Math::max);
		});
		return best.entrySet()
			.stream()
			.map(entry -> new Hit(entry.getKey(), ProposalMethod.TEXT, entry.getValue()))
			.sorted(Comparator.comparingDouble(Hit::confidence).reversed().thenComparing(Hit::node))
			.toList();
	}

}

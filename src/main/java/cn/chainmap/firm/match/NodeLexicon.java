package cn.chainmap.firm.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of all chain nodes, to recognise products by: exactly, by another name,
 * without generic words, by the end of the word (Chinese puts the kind last); and whole
 * texts by likeness.
 */
final class NodeLexicon {

	/** A name this short ends too many words. */
	private static final int SHORTEST_SUFFIX = 3;

	/** Most nodes proposed for one text by likeness. */
	private static final int MOST_ALIKE = 3;

	private final Map<String, Set<String>> names = new HashMap<>();

	private final Map<String, Set<String>> aliases = new HashMap<>();

	private final Map<String, Set<String>> stems = new HashMap<>();

	private final NodeTexts texts;

	/** A node that a product may be. */
	record Hit(String node, ProposalMethod method, double confidence) {
	}

	NodeLexicon(Collection<NodeNames> nodes) {
		for (NodeNames node : nodes) {
			String name = ProductTerms.plain(node.name());
			put(this.names, name, node.id());
			put(this.stems, ProductTerms.withoutGenericWords(name), node.id());
			for (String alias : node.aliases()) {
				String other = ProductTerms.plain(alias);
				put(this.aliases, other, node.id());
				put(this.stems, ProductTerms.withoutGenericWords(other), node.id());
			}
		}
		this.texts = new NodeTexts(nodes);
	}

	private static void put(Map<String, Set<String>> map, String text, String node) {
		if (text.length() >= 2 && !ProductTerms.isStopWord(text)) {
			map.computeIfAbsent(text, key -> new LinkedHashSet<>()).add(node);
		}
	}

	/**
	 * The nodes that have the name of a product, by the best method that knows any.
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
		return List.of();
	}

	private static List<Hit> hits(Set<String> nodes, ProposalMethod method) {
		return nodes.stream().map(node -> new Hit(node, method, method.confidence())).toList();
	}

	/** The nodes that a text is most alike to, with what that likeness is worth. */
	List<Hit> alike(String text) {
		List<Hit> hits = rank(text).stream()
			.limit(MOST_ALIKE)
			.map(ranked -> new Hit(ranked.node(), ProposalMethod.TEXT, Calibration.confidence(ranked.value())))
			.toList();
		return hits.stream()
			.filter(hit -> hit.confidence() >= Calibration.LEAST
					|| hit.equals(hits.get(0)) && hit.confidence() >= Calibration.LEAST_OF_FIRST)
			.toList();
	}

	/** All nodes that share anything with a text, most alike first. */
	List<NodeTexts.Likeness> rank(String text) {
		return this.texts.rank(text);
	}

	/** That of some products which a node is most alike to. */
	String closest(String node, List<ProductTerms.Term> terms) {
		return terms.stream()
			.max(Comparator.comparingDouble(term -> this.texts.likeness(node, term.plain())))
			.map(ProductTerms.Term::text)
			.orElse("");
	}

}

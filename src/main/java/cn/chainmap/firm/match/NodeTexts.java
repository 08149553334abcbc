package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which nodes a whole text speaks of (文本相似), by two views: how relevant the words of a
 * node are to the text (BM25 over names and over all words; characters and pairs of
 * characters are the terms), alone and against the most relevant node; and how much of
 * the node's best word stands in the text. Weights were chosen on the half of the
 * labelled data that may be looked at, see {@code src/docs/matching.md}.
 */
final class NodeTexts {

	private static final double K1 = 1.2;

	private static final double B = 0.75;

	private static final double LEADING = 0.3 / 1.3;

	private static final double RELEVANT = 0.3 / 1.3;

	private static final double NAMED = 0.7 / 1.3;

	/** More relevance than this tells nothing more. */
	private static final double FULL_RELEVANCE = 60;

	/** Terms of a usual text on products. */
	private static final double USUAL_LENGTH = 18.5;

	/** Nodes beyond these are looked at by the first view alone. */
	private static final int LOOKED_AT = 60;

	private static final Pattern RUN = Pattern.compile("[\\p{IsHan}]+|[\\p{IsLatin}\\p{Nd}]+");

	private final List<Entry> entries = new ArrayList<>();

	private final Map<String, Integer> byNode = new HashMap<>();

	private final Field names = new Field();

	private final Field words = new Field();

	private final Map<String, Integer> documents = new HashMap<>();

	private record Entry(String node, List<Map<String, Integer>> words) {
	}

	private record Posting(int entry, int count) {
	}

	/** A node and how much a text speaks of it, from 0 to 1. */
	record Likeness(String node, double value) {
	}

	NodeTexts(Collection<NodeNames> nodes) {
		for (NodeNames node : nodes) {
			int entry = this.entries.size();
			List<String> others = Stream.concat(node.aliases().stream(), node.keywords().stream()).toList();
			this.names.add(entry, grams(ProductTerms.half(node.name())));
			this.words.add(entry, grams(ProductTerms.half(String.join(" ", others))));
			List<Map<String, Integer>> each = Stream.concat(Stream.of(node.name()), others.stream())
				.map(word -> grams(ProductTerms.half(word)))
				.filter(word -> !word.isEmpty())
				.distinct()
				.toList();
			this.byNode.put(node.id(), entry);
			this.entries.add(new Entry(node.id(), each));
			Set<String> all = new HashSet<>();
			each.forEach(word -> all.addAll(word.keySet()));
			all.forEach(gram -> this.documents.merge(gram, 1, Integer::sum));
		}
	}

	/** The nodes that share anything with a text, most alike first. */
	List<Likeness> rank(String text) {
		Map<String, Integer> query = grams(ProductTerms.half(text));
		Map<Integer, Double> relevance = new HashMap<>();
		this.names.score(query, this.entries.size(), relevance);
		this.words.score(query, this.entries.size(), relevance);
		double most = relevance.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
		Comparator<Map.Entry<Integer, Double>> byRelevance = Map.Entry.comparingByValue(Comparator.reverseOrder());
		return relevance.entrySet()
			.stream()
			.sorted(byRelevance.thenComparing(Map.Entry::getKey))
			.limit(LOOKED_AT)
			.map(each -> {
				Entry entry = this.entries.get(each.getKey());
				return new Likeness(entry.node(), LEADING * each.getValue() / most
						+ RELEVANT * Math.min(1, each.getValue() / FULL_RELEVANCE) + NAMED * named(entry, query));
			})
			.sorted(Comparator.comparingDouble(Likeness::value).reversed().thenComparing(Likeness::node))
			.toList();
	}

	/** How much of the node's best word stands in a text, from 0 to 1. */
	double likeness(String node, String text) {
		Integer entry = this.byNode.get(node);
		return (entry != null) ? named(this.entries.get(entry), grams(ProductTerms.half(text))) : 0;
	}

	private double named(Entry entry, Map<String, Integer> text) {
		return entry.words().stream().mapToDouble(word -> share(word, text)).max().orElse(0);
	}

	/** Less, the longer the text is. */
	private double share(Map<String, Integer> word, Map<String, Integer> text) {
		int length = text.values().stream().mapToInt(Integer::intValue).sum();
		double norm = K1 * (1 - B + B * length / USUAL_LENGTH);
		double all = 0;
		double there = 0;
		for (Map.Entry<String, Integer> gram : word.entrySet()) {
			double weight = gram.getValue() * rarity(gram.getKey());
			int count = text.getOrDefault(gram.getKey(), 0);
			all += weight;
			there += weight * count / (count + norm);
		}
		return (all > 0) ? there / all : 0;
	}

	private double rarity(String gram) {
		return rarity(this.documents.getOrDefault(gram, 0), this.entries.size());
	}

	private static double rarity(int with, int of) {
		return Math.log(1 + (of - with + 0.5) / (with + 0.5));
	}

	/**
	 * Characters and pairs of characters of Chinese, whole words and numbers of the rest.
	 */
	static Map<String, Integer> grams(String text) {
		Map<String, Integer> grams = new HashMap<>();
		Matcher run = RUN.matcher(text);
		while (run.find()) {
			String found = run.group();
			if (Character.UnicodeScript.of(found.codePointAt(0)) == Character.UnicodeScript.HAN) {
				GramStatistics.grams(found).forEach((gram, count) -> grams.merge(gram, count, Integer::sum));
			}
			else {
				grams.merge(found, 1, Integer::sum);
			}
		}
		return grams;
	}

	/** One field of all nodes, by what stands in it. */
	private static final class Field {

		private final Map<String, List<Posting>> postings = new HashMap<>();

		private final List<Integer> lengths = new ArrayList<>();

		private long length;

		void add(int entry, Map<String, Integer> grams) {
			int all = grams.values().stream().mapToInt(Integer::intValue).sum();
			this.lengths.add(all);
			this.length += all;
			grams.forEach((gram, count) -> this.postings.computeIfAbsent(gram, key -> new ArrayList<>())
				.add(new Posting(entry, count)));
		}

		void score(Map<String, Integer> query, int of, Map<Integer, Double> scores) {
			double average = Math.max(1, (double) this.length / Math.max(1, of));
			query.forEach((gram, times) -> {
				List<Posting> found = this.postings.getOrDefault(gram, List.of());
				double weight = times * rarity(found.size(), of);
				for (Posting posting : found) {
					double norm = K1 * (1 - B + B * this.lengths.get(posting.entry()) / average);
					scores.merge(posting.entry(), weight * posting.count() * (K1 + 1) / (posting.count() + norm),
							Double::sum);
				}
			});
		}

	}

}

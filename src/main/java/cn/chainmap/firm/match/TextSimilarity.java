package cn.chainmap.firm.match;

import java.util.Map;

/**
 * How alike two short texts are, by their characters and pairs of characters: BM25 of a
 * query against a document, cosine of TF-IDF vectors, and whether one is contained in the
 * other with gaps.
 */
final class TextSimilarity {

	private static final double K1 = 1.2;

	private static final double B = 0.75;

	private final GramStatistics statistics;

	TextSimilarity(GramStatistics statistics) {
		this.statistics = statistics;
	}

	double bm25(String query, String document) {
		Map<String, Integer> grams = GramStatistics.grams(document);
		double length = Math.max(1, 2 * document.length() - 1);
		double norm = K1 * (1 - B + B * length / this.statistics.averageLength());
		double sum = 0;
		for (String gram : GramStatistics.grams(query).keySet()) {
			int count = grams.getOrDefault(gram, 0);
			sum += this.statistics.idf(gram) * count * (K1 + 1) / (count + norm);
		}
		return sum;
	}

	double cosine(String one, String other) {
		Map<String, Integer> first = GramStatistics.grams(one);
		Map<String, Integer> second = GramStatistics.grams(other);
		double dot = 0;
		for (Map.Entry<String, Integer> gram : first.entrySet()) {
			double idf = this.statistics.idf(gram.getKey());
			dot += gram.getValue() * idf * second.getOrDefault(gram.getKey(), 0) * idf;
		}
		double norm = length(first) * length(second);
		return (norm > 0) ? dot / norm : 0;
	}

	private double length(Map<String, Integer> grams) {
		double sum = 0;
		for (Map.Entry<String, Integer> gram : grams.entrySet()) {
			double weight = gram.getValue() * this.statistics.idf(gram.getKey());
			sum += weight * weight;
		}
		return Math.sqrt(sum);
	}

	/** Whether all characters of a text occur in another one in their order. */
	static boolean isSubsequence(String text, String of) {
		int found = 0;
		for (int i = 0; i < of.length() && found < text.length(); i++) {
			if (of.charAt(i) == text.charAt(found)) {
				found++;
			}
		}
		return !text.isEmpty() && found == text.length();
	}

	/** Whether one character has to be changed, added or left out at most. */
	static boolean isOneEditApart(String one, String other) {
		int start = 0;
		int shorter = Math.min(one.length(), other.length());
		while (start < shorter && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		return Math.max(one.length(), other.length()) - start - end <= 1;
	}

}

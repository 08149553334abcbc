package cn.chainmap.firm.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How common each character and each pair of characters is among some texts.
 */
final class GramStatistics {

	private final Map<String, Integer> documents = new HashMap<>();

	private final int total;

	private final double averageLength;

	GramStatistics(Collection<String> texts) {
		long length = 0;
		for (String text : texts) {
			Set<String> grams = new HashSet<>(grams(text).keySet());
			grams.forEach(gram -> this.documents.merge(gram, 1, Integer::sum));
			length += Math.max(1, 2 * text.length() - 1);
		}
		this.total = texts.size();
		this.averageLength = (this.total > 0) ? (double) length / this.total : 1;
	}

	/** Characters and pairs of characters of a text, with how often they occur. */
	static Map<String, Integer> grams(String text) {
		Map<String, Integer> grams = new HashMap<>();
		for (int i = 0; i < text.length(); i++) {
			grams.merge(text.substring(i, i + 1), 1, Integer::sum);
			if (i + 1 < text.length()) {
				grams.merge(text.substring(i, i + 2), 1, Integer::sum);
			}
		}
		return grams;
	}

	/** Rarity of a gram, never negative; one that was never seen is the rarest. */
	double idf(String gram) {
		int seen = this.documents.getOrDefault(gram, 0);
		return Math.log(1 + (this.total - seen + 0.5) / (seen + 0.5));
	}

	/** Share of the texts that hold a gram. */
	double share(String gram) {
		return (this.total > 0) ? (double) this.documents.getOrDefault(gram, 0) / this.total : 0;
	}

	double averageLength() {
		return this.averageLength;
	}

	int total() {
		return this.total;
	}

}

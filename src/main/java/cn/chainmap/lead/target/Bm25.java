package cn.chainmap.lead.target;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Relevance of a text to words (BM25) over characters and pairs of characters: of all
 * methods tried the best for a gap that nobody is known to fill, see
 * {@code src/docs/ranking.md}.
 */
public final class Bm25 {

	private static final double K1 = 1.2;

	private static final double B = 0.75;

	private final Map<String, Integer> documentsWith;

	private final int documents;

	private final double averageLength;

	private Bm25(Map<String, Integer> documentsWith, int documents, double averageLength) {
		this.documentsWith = documentsWith;
		this.documents = documents;
		this.averageLength = averageLength;
	}

	/** Learns from texts how common each character and pair is. */
	public static Bm25 of(Collection<String> texts) {
		Map<String, Integer> documentsWith = new HashMap<>();
		long length = 0;
		for (String text : texts) {
			Map<String, Integer> grams = Grams.count(text);
			grams.keySet().forEach(gram -> documentsWith.merge(gram, 1, Integer::sum));
			length += length(grams);
		}
		return new Bm25(documentsWith, texts.size(), texts.isEmpty() ? 1 : Math.max(1, (double) length / texts.size()));
	}

	/** Relevance of a text to words. */
	public double score(String words, String text) {
		return score(Grams.count(words), new Document(text));
	}

	/** Relevance of a text that is asked for again and again. */
	public double score(Map<String, Integer> words, Document text) {
		double norm = K1 * (1 - B + B * text.length / this.averageLength);
		double score = 0;
		for (Map.Entry<String, Integer> word : words.entrySet()) {
			Integer count = text.grams.get(word.getKey());
			if (count != null) {
				score += rarity(word.getKey()) * count * (K1 + 1) / (count + norm);
			}
		}
		return score;
	}

	/**
	 * Share of what the words could score at best: all of them, each as telling as it can
	 * be.
	 */
	public double share(String words, Document text) {
		Map<String, Integer> grams = Grams.count(words);
		double most = grams.keySet().stream().mapToDouble(gram -> rarity(gram) * (K1 + 1)).sum();
		return (most > 0) ? score(grams, text) / most : 0;
	}

	private double rarity(String gram) {
		int with = this.documentsWith.getOrDefault(gram, 0);
		return Math.log(1 + (this.documents - with + 0.5) / (with + 0.5));
	}

	private static int length(Map<String, Integer> grams) {
		return grams.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * A text cut up once.
	 */
	public static final class Document {

		private final Map<String, Integer> grams;

		private final int length;

		public Document(String text) {
			this.grams = Grams.count(text);
			this.length = Bm25.length(this.grams);
		}

	}

}

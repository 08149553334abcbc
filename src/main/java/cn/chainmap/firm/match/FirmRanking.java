package cn.chainmap.firm.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import cn.chainmap.firm.match.FirmMatch.Candidate;

/**
 * Ranks firms by how alike their names are to a stated one: BM25 and cosine, each as a
 * share of the best, and 1 more when the stated name is contained in the other with gaps,
 * as nearly all short names are. The whole name is compared, for places in names tell
 * firms apart.
 */
final class FirmRanking {

	private final TextSimilarity similarity;

	FirmRanking(GramStatistics statistics) {
		this.similarity = new TextSimilarity(statistics);
	}

	/** A candidate with the firm that it stands for. */
	record Ranked(KnownFirm firm, double score) {

		Candidate candidate() {
			return new Candidate(this.firm.id(), this.firm.name(), Math.round(this.score * 1000) / 1000.0);
		}

	}

	private record Scores(KnownFirm firm, double bm25, double cosine, double bonus) {
	}

	/** Most alike first; equal ones by id. */
	List<Ranked> rank(KnownFirm stated, Collection<KnownFirm> candidates) {
		List<Scores> scores = candidates.stream().map(firm -> score(stated, firm)).toList();
		double bestBm25 = scores.stream().mapToDouble(Scores::bm25).max().orElse(0);
		double bestCosine = scores.stream().mapToDouble(Scores::cosine).max().orElse(0);
		return scores.stream()
			.map(each -> new Ranked(each.firm,
					share(each.bm25, bestBm25) + share(each.cosine, bestCosine) + each.bonus))
			.sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(ranked -> ranked.firm().id()))
			.toList();
	}

	private Scores score(KnownFirm stated, KnownFirm firm) {
		String query = stated.parts().normal();
		String name = firm.parts().normal();
		return new Scores(firm, this.similarity.bm25(query, name),
				this.similarity.cosine(stated.parts().core(), firm.parts().core()),
				TextSimilarity.isSubsequence(query, name) ? 1 : 0);
	}

	private static double share(double value, double best) {
		return (best > 0) ? value / best : 0;
	}

}

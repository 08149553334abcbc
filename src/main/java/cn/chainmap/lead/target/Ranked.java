package cn.chainmap.lead.target;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A firm with the node it scores best for.
 *
 * @param firm the firm
 * @param node the node
 * @param text what its texts say, when that is all there is
 * @param score its score
 * @param exclusion why it is not listed
 * @param rank its place in the list, from 1; 0 for one that is not listed
 */
record Ranked(TargetFacts firm, GapNode node, @Nullable TextMatch text, Score score, @Nullable Exclusion exclusion,
		int rank) {

	/** Highest score first; ties by id, so that the order is always the same. */
	static final Comparator<Ranked> ORDER = Comparator.comparingDouble((Ranked ranked) -> -ranked.score().value())
		.thenComparing(ranked -> ranked.firm().id());

	/** Of several nodes for one firm: listed before not listed, then the best. */
	static final Comparator<Ranked> BEST = Comparator.comparing((Ranked ranked) -> ranked.exclusion() != null)
		.thenComparing(ranked -> -ranked.score().value())
		.thenComparing(ranked -> -ranked.node().severity())
		.thenComparing(ranked -> ranked.node().id());

	Ranked at(int place) {
		return new Ranked(this.firm, this.node, this.text, this.score, this.exclusion, place);
	}

}

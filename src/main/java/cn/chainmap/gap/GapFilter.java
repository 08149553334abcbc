package cn.chainmap.gap;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which gaps are wanted; empty or {@code null} means any. All conditions must hold.
 *
 * @param chain id of a chain the node belongs to
 * @param types gap types, any of which a gap stands for
 * @param classes classes of opportunity in the chain it is shown in
 * @param certainty how sure it is
 * @param text part of the node's name, alias, keyword or id
 */
public record GapFilter(@Nullable String chain, Set<GapType> types, Set<OpportunityClass> classes,
		@Nullable Certainty certainty, @Nullable String text) {

	/** All gaps. */
	public static final GapFilter NONE = new GapFilter(null, Set.of(), Set.of(), null, null);

	public GapFilter {
		types = Set.copyOf(types);
		classes = Set.copyOf(classes);
		text = (text == null || text.isBlank()) ? null : text.strip();
		chain = (chain == null || chain.isBlank()) ? null : chain;
	}

	boolean passesTypeAndClass(Gap gap) {
		return (this.types.isEmpty() || gap.labels().stream().anyMatch(this.types::contains))
				&& (this.classes.isEmpty() || gap.opportunity() != null && this.classes.contains(gap.opportunity()));
	}

	boolean passesRest(Gap gap, NodeCard card) {
		List<String> chains = gap.chains().stream().map(cn.chainmap.chain.ChainRef::id).toList();
		return (this.chain == null || chains.contains(this.chain))
				&& (this.certainty == null || this.certainty == gap.certainty())
				&& (this.text == null || card.mentions(this.text));
	}

}

package cn.chainmap.lead.target;

import org.jspecify.annotations.Nullable;

/**
 * For what targets are wanted: one node, the gaps of a chain, of a park's chains or of a
 * team's chains; nothing means all gaps of the place.
 *
 * @param node id of a node
 * @param chain id of a chain
 * @param park id of a park
 * @param team id of a team (专班)
 */
public record TargetScope(@Nullable String node, @Nullable String chain, @Nullable String park, @Nullable String team) {

	/** All gaps. */
	public static final TargetScope ALL = new TargetScope(null, null, null, null);

	public TargetScope {
		node = blankToNull(node);
		chain = blankToNull(chain);
		park = blankToNull(park);
		team = blankToNull(team);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}

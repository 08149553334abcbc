package cn.chainmap.gap;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which break points are wanted; {@code null} means any.
 *
 * @param chain id of a chain the node belongs to
 * @param nodes ids of nodes
 * @param certainty how sure they are
 * @param text part of the node's name, alias, keyword or id
 */
public record BreakPointFilter(@Nullable String chain, @Nullable List<String> nodes, @Nullable Certainty certainty,
		@Nullable String text) {

	/** All break points. */
	public static final BreakPointFilter NONE = new BreakPointFilter(null, null, null, null);

	public BreakPointFilter {
		nodes = (nodes == null || nodes.isEmpty()) ? null : List.copyOf(nodes);
		text = (text == null || text.isBlank()) ? null : text.strip();
		chain = (chain == null || chain.isBlank()) ? null : chain;
	}

	static BreakPointFilter ofNode(String node) {
		return new BreakPointFilter(null, List.of(node), null, null);
	}

}

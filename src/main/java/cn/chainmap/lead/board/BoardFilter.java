package cn.chainmap.lead.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which registered leads are wanted; {@code null} means any.
 *
 * @param team name of the team that works on them
 * @param chain id of a chain of the node
 * @param nodes ids of nodes
 * @param text part of the name of the firm or node
 * @param overdue only what is overdue
 */
public record BoardFilter(@Nullable String team, @Nullable String chain, @Nullable List<String> nodes,
		@Nullable String text, boolean overdue) {

	/** All leads. */
	public static final BoardFilter NONE = new BoardFilter(null, null, null, null, false);

	public BoardFilter {
		team = (team == null || team.isBlank()) ? null : team.strip();
		chain = (chain == null || chain.isBlank()) ? null : chain;
		text = (text == null || text.isBlank()) ? null : text.strip();
		nodes = (nodes == null || nodes.isEmpty()) ? null : List.copyOf(nodes);
	}

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("team", this.team);
		params.put("chain", this.chain);
		params.put("nodes", this.nodes);
		params.put("text", this.text);
		params.put("overdue", this.overdue);
		return params;
	}

}

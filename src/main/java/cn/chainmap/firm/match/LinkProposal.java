package cn.chainmap.firm.match;

import org.jspecify.annotations.Nullable;

/**
 * A proposal that a firm makes a node (环节建议), as the review shows it.
 *
 * @param id of the proposal: ids of firm and node with | between them
 * @param firmId id of the firm
 * @param firmName its name
 * @param nodeId id of the node
 * @param nodeName its name
 * @param chainId first chain of the node, {@code null} when it is in none
 * @param chainName name of that chain
 * @param role what the firm would do: produces
 * @param confidence 0 to 1
 * @param method a {@link ProposalMethod}
 * @param field what it was read from: PRODUCTS or SCOPE
 * @param how how the node was recognised, in Chinese
 * @param text what the source says
 * @param term the words of it that count
 * @param state OPEN, ACCEPTED or REJECTED
 * @param batch import that brought the text
 * @param by who decided
 * @param decidedAt when, ISO
 */
public record LinkProposal(String id, String firmId, String firmName, String nodeId, String nodeName,
		@Nullable String chainId, @Nullable String chainName, String role, double confidence, String method,
		String field, String how, String text, String term, String state, @Nullable String batch, @Nullable String by,
		@Nullable String decidedAt) {
}

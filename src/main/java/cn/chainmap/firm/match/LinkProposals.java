package cn.chainmap.firm.match;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * Proposals which chain nodes a firm makes (环节建议), read from its products and its
 * business scope (经营范围). A proposal is no link: nothing but a decision of the review
 * makes one.
 */
public interface LinkProposals {

	/**
	 * Makes proposals for some firms from what the graph says of them now. May be
	 * repeated: what exists is not proposed, and what was rejected never again.
	 * @param firmIds any number
	 * @param batch the import that wrote them, {@code null} when none did
	 * @return how many proposals are new
	 */
	int propose(Collection<String> firmIds, @Nullable String batch);

}

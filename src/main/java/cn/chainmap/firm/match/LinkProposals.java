package cn.chainmap.firm.match;

import java.util.Collection;
import java.util.Map;

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

	/**
	 * Takes back one portion of the proposals that an import brought; call it in a
	 * transaction until none is left.
	 * @param batch the import
	 * @param revert whether to take back also what somebody has decided since
	 * @param after id of the last proposal of the portion before; empty at first
	 * @return the portion
	 */
	TakenBack takeBack(String batch, boolean revert, String after);

	/**
	 * A portion of what an import brought.
	 *
	 * @param last id of the last one; {@code null} when there was none
	 * @param kept those that stay as somebody has decided them, with names
	 */
	record TakenBack(@Nullable String last, Map<String, String> kept) {

		public TakenBack {
			kept = Map.copyOf(kept);
		}

	}

}

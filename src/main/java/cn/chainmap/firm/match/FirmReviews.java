package cn.chainmap.firm.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Firms of the graph that may be one (疑似重复企业), until somebody has decided.
 */
public interface FirmReviews {

	/**
	 * Opens a review for each firm whose match asks for one; part of the caller's
	 * transaction. Call it once the firms have been written under ids of their own. May
	 * be repeated; pairs that were kept apart are not asked about again.
	 * @param matches by id of the firm that was written; outcomes other than REVIEW are
	 * passed over
	 * @param batch the import that wrote them, {@code null} when none did
	 * @return how many reviews were opened
	 */
	int open(Map<String, FirmMatch> matches, @Nullable String batch);

	/**
	 * Decides open reviews; part of the caller's transaction. May be repeated. A decision
	 * that has become impossible leaves its review open.
	 * @param decisions by id of the review
	 * @return ids of the reviews that stay open
	 */
	Set<String> decide(Map<String, ReviewDecision> decisions);

	/**
	 * Takes back one portion of the reviews that an import opened; call it in a
	 * transaction, before the firms themselves are taken back, until none is left.
	 * @param batch the import
	 * @param own reviews that the import itself decided: always taken back
	 * @param revert whether to split also firms that somebody has merged since
	 * @param after id of the last review of the portion before; empty at first
	 */
	TakenBack takeBack(String batch, Collection<String> own, boolean revert, String after);

	/**
	 * Stated firms as a reviewer sees them beside their candidates, by what the graph
	 * says of these now. Candidates that are there no more are left out.
	 * @param stated by id of the firm
	 * @param matches by id of the firm
	 */
	Map<String, List<FirmReview.Option>> options(Map<String, FirmKeys> stated, Map<String, FirmMatch> matches);

	/**
	 * A portion of what an import opened.
	 *
	 * @param last id of the last one; {@code null} when there was none
	 * @param kept firms that stay merged, with their names
	 */
	record TakenBack(@Nullable String last, Map<String, String> kept) {

		public TakenBack {
			kept = Map.copyOf(kept);
		}

	}

}

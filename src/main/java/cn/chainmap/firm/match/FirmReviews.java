package cn.chainmap.firm.match;

import java.util.Map;

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

}

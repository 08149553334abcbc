package cn.chainmap.firm.match;

import java.util.List;

/**
 * Finds out which firm of the graph a stated firm is (企业匹配). Reads only. The cost of one
 * firm does not grow with the number of firms in the graph.
 */
public interface FirmMatching {

	/** Most firms of one call. */
	int PORTION = 1000;

	/**
	 * Matches some firms, each for itself.
	 * @param firms at most {@value #PORTION}
	 * @return one answer for each, in their order
	 */
	List<FirmMatch> match(List<FirmKeys> firms);

}

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

	/**
	 * Which firms some texts mean where they only refer to one (引用): the id of a firm
	 * that was merged into it, its name however written, or another name of it. What is
	 * merely alike means nothing here.
	 * @param names at most {@value #PORTION}
	 * @return one answer for each, in their order
	 */
	List<FirmMatch> matchReferences(List<String> names);

}

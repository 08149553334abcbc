package cn.chainmap.firm.match;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which chain node a product is.
 *
 * @param product as it is called
 * @param nodeId the node that it surely is: of its name, of another name of it, or of its
 * name but for generic words, and the only one; {@code null} when somebody has to look
 * @param candidates nodes that it may be, surest first
 */
public record ProductMatch(String product, @Nullable String nodeId, List<Candidate> candidates) {

	public ProductMatch {
		candidates = List.copyOf(candidates);
	}

	/**
	 * A node that it may be.
	 *
	 * @param nodeId id of the node
	 * @param confidence how sure that is, 0 to 1
	 * @param how what speaks for it, in Chinese
	 */
	public record Candidate(String nodeId, double confidence, String how) {
	}

}

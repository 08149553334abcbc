package cn.chainmap.search;

import java.util.List;

import cn.chainmap.gap.GapMark;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param nodes chain nodes, best first
 * @param firms firms, best first
 */
public record SearchResult(List<NodeHit> nodes, List<FirmHit> firms) {

	public SearchResult {
		nodes = List.copyOf(nodes);
		firms = List.copyOf(firms);
	}

	/**
	 * A chain node found.
	 *
	 * @param id unique id
	 * @param name name
	 * @param chainId the chain it belongs to
	 * @param chainName name of that chain
	 * @param state PRESENT, ABSENT or UNKNOWN at the place
	 * @param gaps what kinds of gap it is there
	 * @param matched the alias that matched, {@code null} when the name did
	 */
	public record NodeHit(String id, String name, @Nullable String chainId, @Nullable String chainName,
			@Nullable String state, List<GapMark> gaps, @Nullable String matched) {
	}

	/**
	 * A firm found.
	 *
	 * @param id unique id
	 * @param name name
	 * @param place where it is, {@code null} when unknown
	 * @param local whether that is in the place
	 * @param nodes what it makes
	 */
	public record FirmHit(String id, String name, @Nullable String place, boolean local, List<MadeNode> nodes) {
	}

	/**
	 * A node that a firm makes.
	 *
	 * @param id unique id
	 * @param name name
	 * @param chainId the chain it belongs to
	 */
	public record MadeNode(String id, String name, @Nullable String chainId) {
	}

}

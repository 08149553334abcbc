package cn.chainmap.gap;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Demand line (需求线): a locally present node needs one group of inputs, of which any
 * member will do.
 *
 * @param node id of the node that needs it
 * @param members ids of the members, sorted
 * @param satisfied whether a member is present
 * @param unknown ids of the members still to be checked
 * @param altGroup name of the group of substitutes, {@code null} for a single input
 */
public record DemandLine(String node, List<String> members, boolean satisfied, List<String> unknown,
		@Nullable String altGroup) {

	public DemandLine {
		members = List.copyOf(members);
		unknown = List.copyOf(unknown);
	}

}

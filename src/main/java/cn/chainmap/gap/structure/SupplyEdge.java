package cn.chainmap.gap.structure;

import org.jspecify.annotations.Nullable;

/**
 * Supply edge (供应关系): one node is an input of another.
 *
 * @param input id of the node that is supplied
 * @param output id of the node it goes into
 * @param required whether the output cannot be made without it or a substitute
 * @param altGroup name of the group of substitutes at the output, {@code null} for none
 * @param chain id of the chain the edge belongs to, {@code null} when that is of no
 * interest
 */
public record SupplyEdge(String input, String output, boolean required, @Nullable String altGroup,
		@Nullable String chain) {

	boolean isSelfLoop() {
		return this.input.equals(this.output);
	}

}

package cn.chainmap.gap;

import cn.chainmap.gap.structure.SupplyEdge;
import org.jspecify.annotations.Nullable;

/**
 * A supply line (供应关系) of a chain template with all that is known of it.
 *
 * @param input id of the node that is supplied
 * @param output id of the node it goes into
 * @param chain id of the chain the line belongs to
 * @param relation input, process, equipment or service
 * @param required whether the output cannot be made without it or a substitute
 * @param altGroup name of the group of substitutes at the output, {@code null} for none
 * @param criticality 1 marginal to 5 cannot be made without it, {@code null} when
 * unjudged
 * @param share share of the output's purchases, 0 to 1, {@code null} when unknown
 * @param note remark, {@code null} for none
 * @param source where it is known from
 */
record TemplateEdge(String input, String output, String chain, String relation, boolean required,
		@Nullable String altGroup, @Nullable Integer criticality, @Nullable Double share, @Nullable String note,
		String source) {

	TopologyEdge topologyEdge() {
		return new TopologyEdge(new SupplyEdge(this.input, this.output, this.required, this.altGroup, this.chain),
				this.share);
	}

}

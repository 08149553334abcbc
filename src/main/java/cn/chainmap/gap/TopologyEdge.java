package cn.chainmap.gap;

import cn.chainmap.gap.structure.SupplyEdge;
import org.jspecify.annotations.Nullable;

/**
 * A supply line (供应关系) of the template.
 *
 * @param supply input, output, whether required, group of substitutes, chain
 * @param share share of the output's purchases that this input is, 0 to 1; {@code null}
 * when unknown
 */
public record TopologyEdge(SupplyEdge supply, @Nullable Double share) {
}

package cn.chainmap.gap;

import cn.chainmap.chain.ChainRef;
import org.jspecify.annotations.Nullable;

/**
 * Criticality (关键性) of a node in a chain: if the whole chain were otherwise complete, the
 * share of its end products that cannot be made without the node.
 *
 * @param chain the chain
 * @param value 0 to 1; {@code null} when the chain has no end product that could be made
 * @param endProducts number of end products (终端产品): the declared ones, otherwise the
 * nodes that feed nothing
 */
public record NodeCriticality(ChainRef chain, @Nullable Double value, int endProducts) {
}

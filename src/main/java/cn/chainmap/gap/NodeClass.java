package cn.chainmap.gap;

/**
 * The class of one node in one chain.
 *
 * @param chain id of the chain
 * @param node id of the node
 * @param name name of the node
 * @param state PRESENT, ABSENT or UNKNOWN
 * @param opportunity its class
 * @param row the row of the decision table that decided, 1 to 10
 * @param coverage coverage of the chain (链条覆盖度) by importance, 0 to 1
 */
public record NodeClass(String chain, String node, String name, String state, OpportunityClass opportunity, int row,
		double coverage) {
}

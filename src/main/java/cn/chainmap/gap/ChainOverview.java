package cn.chainmap.gap;

/**
 * One chain at a place: nodes by state, break points, rate.
 *
 * @param id id of the chain
 * @param name name
 * @param description what it covers
 * @param nodes nodes of the chain
 * @param present nodes that are there (有)
 * @param absent nodes that are missing (缺)
 * @param unknown nodes still to be checked (待核实)
 * @param breaks break points (断点) among the absent ones
 * @param rate rate over the demand lines that belong to the chain
 */
public record ChainOverview(String id, String name, String description, long nodes, long present, long absent,
		long unknown, long breaks, Rate rate) {
}

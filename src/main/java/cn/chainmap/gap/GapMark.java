package cn.chainmap.gap;

/**
 * That a node is a gap, as a mark on something that shows the node.
 *
 * @param type code of the gap type
 * @param certainty how sure it is
 * @param severity how grave it is, 0 to 100
 */
public record GapMark(String type, Certainty certainty, double severity) {
}

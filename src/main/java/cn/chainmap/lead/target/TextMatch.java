package cn.chainmap.lead.target;

/**
 * How well the words of a firm match those of a chain node.
 *
 * @param score share of the best possible relevance, 0 to 1
 * @param probability how likely it is that the firm makes the node, calibrated
 * @param evidence where that comes from, in words
 */
record TextMatch(double score, double probability, String evidence) {
}

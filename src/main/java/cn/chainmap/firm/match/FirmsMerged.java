package cn.chainmap.firm.match;

/**
 * Tells that a firm was merged into another, or that this was taken back; in the same
 * transaction, for whoever keeps something by the id of a firm.
 *
 * @param firm id of the firm that was merged
 * @param into id of the firm that it is part of
 * @param merged whether it was merged; {@code false} when it is a firm of its own again
 */
public record FirmsMerged(String firm, String into, boolean merged) {
}

package cn.chainmap.firm;

/**
 * Why a local firm needs a node (需求依据).
 *
 * @param firm id of the firm
 * @param node the node it consumes, or what it makes of it
 * @param via RECORDED or PRODUCES, see {@link Consumer}
 */
public record ConsumerLink(String firm, String node, String via) {
}

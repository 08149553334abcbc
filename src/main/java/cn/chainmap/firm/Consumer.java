package cn.chainmap.firm;

import org.jspecify.annotations.Nullable;

/**
 * A local firm that needs a node (需求企业).
 *
 * @param firmId id of the firm
 * @param name name
 * @param status a {@link FirmStatus}
 * @param via RECORDED: on record as consuming the node; PRODUCES: makes something that
 * requires it
 * @param nodeId the node it consumes, or the node it makes
 * @param nodeName name of that node
 * @param confidence 0 to 1; {@code null} when unjudged
 * @param source where it is known from
 * @param asOf date of the newest dated source, ISO
 */
public record Consumer(String firmId, String name, String status, String via, String nodeId, String nodeName,
		@Nullable Double confidence, String source, @Nullable String asOf) {
}

package cn.chainmap.gap;

import org.jspecify.annotations.Nullable;

/**
 * A chain node by id and name.
 *
 * @param id unique id
 * @param name name
 * @param chainId the chain it is shown in, {@code null} for a node without a chain
 */
public record NodeRef(String id, String name, @Nullable String chainId) {
}

package cn.chainmap.chain;

import org.jspecify.annotations.Nullable;

/**
 * What somebody stated a plant that makes a node needs of its site.
 *
 * @param needs the needs
 * @param source where they are known from
 * @param by who stated them, {@code null} when nobody has
 * @param at when, ISO
 */
public record StatedNeeds(NodeNeeds needs, @Nullable String source, @Nullable String by, @Nullable String at) {
}

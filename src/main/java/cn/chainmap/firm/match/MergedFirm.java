package cn.chainmap.firm.match;

import org.jspecify.annotations.Nullable;

/**
 * A firm that was merged into another (已合并的企业).
 *
 * @param firmId id it had
 * @param name name it had
 * @param at when it was merged, ISO
 * @param by who merged it
 */
public record MergedFirm(String firmId, String name, @Nullable String at, @Nullable String by) {
}

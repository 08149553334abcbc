package cn.chainmap.firm;

import org.jspecify.annotations.Nullable;

/**
 * A sign of expansion (扩张迹象) of a firm.
 *
 * @param id unique id
 * @param kind what it is
 * @param on when it happened, ISO, {@code null} when unknown
 * @param note remarks
 * @param source where it is known from
 * @param by who noted it
 * @param at when it was noted, ISO
 */
public record ExpansionEvent(String id, ExpansionKind kind, @Nullable String on, @Nullable String note, String source,
		String by, String at) {
}

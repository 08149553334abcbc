/**
 * Asking at home first (先问本地能不能做): local firms one step from a gap, and what they
 * answered.
 */
@NullMarked
package cn.chainmap.gap.localfirst;

import org.jspecify.annotations.NullMarked;

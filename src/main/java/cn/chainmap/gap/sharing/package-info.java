/**
 * Nodes that several chains rest on (一点多链).
 */
@NullMarked
package cn.chainmap.gap.sharing;

import org.jspecify.annotations.NullMarked;

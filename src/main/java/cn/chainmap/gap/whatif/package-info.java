/**
 * What would be (推演): the gaps and rates of a place if firms came or went, and which
 * firms or nodes to win first (路线图). Nothing here writes.
 */
@NamedInterface("what-if")
@NullMarked
package cn.chainmap.gap.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

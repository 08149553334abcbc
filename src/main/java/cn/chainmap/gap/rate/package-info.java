/**
 * Supporting rates (本地配套率): by category and by purchase amount, of a place, its chains
 * and its leading firms, and how far they rest on single firms.
 */
@NamedInterface("rate")
@NullMarked
package cn.chainmap.gap.rate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

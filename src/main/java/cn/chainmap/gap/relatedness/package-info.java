/**
 * What a place could plausibly make next (相关度): which nodes are made in the same regions,
 * how near each missing node is to what is here, and the ranking of chains to build (建链)
 * that rests on it.
 */
@NullMarked
package cn.chainmap.gap.relatedness;

import org.jspecify.annotations.NullMarked;

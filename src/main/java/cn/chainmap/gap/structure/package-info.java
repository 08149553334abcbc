/**
 * Algorithms over the topology of chains, without database: what an end product depends
 * on ({@link cn.chainmap.gap.structure.ProductionGraph}), how concentrated its supply is
 * ({@link cn.chainmap.gap.structure.Concentration}), the demand lines of a place
 * ({@link cn.chainmap.gap.structure.DemandLines}), and which firms to win first
 * ({@link cn.chainmap.gap.structure.Coverage}). Everything public is immutable, and the
 * same input gives the same output in whatever order it comes.
 */
@NullMarked
package cn.chainmap.gap.structure;

import org.jspecify.annotations.NullMarked;

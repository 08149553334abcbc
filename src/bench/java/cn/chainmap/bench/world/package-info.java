/**
 * Reproducible worlds (可重现的样例世界): chains, nodes, places and firms of any size in the
 * project's schema, made from a seed and nothing else.
 */
@NullMarked
package cn.chainmap.bench.world;

import org.jspecify.annotations.NullMarked;

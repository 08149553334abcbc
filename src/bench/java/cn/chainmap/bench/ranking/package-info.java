/**
 * Is the ranking any good (排序评估): known links are hidden, and it is seen how well each
 * method finds them again. Run as {@code src/docs/ranking.md} says.
 */
@NullMarked
package cn.chainmap.bench.ranking;

import org.jspecify.annotations.NullMarked;

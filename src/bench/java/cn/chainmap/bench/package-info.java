/**
 * The benchmark (基准测试): what an answer costs as the number of firms grows. Run by
 * {@code ./mvnw -q -Pbench spring-boot:test-run}; see {@code src/docs/benchmark.md}.
 */
@NullMarked
package cn.chainmap.bench;

import org.jspecify.annotations.NullMarked;

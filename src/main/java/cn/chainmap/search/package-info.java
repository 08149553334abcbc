/**
 * Finding chain nodes and firms by words (搜索).
 */
@ApplicationModule(allowedDependencies = { "shared", "graph", "park", "firm", "gap" })
@NullMarked
package cn.chainmap.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

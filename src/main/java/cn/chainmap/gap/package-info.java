/**
 * Where a chain is broken and how much of its demand is met locally: break points (断点),
 * demand lines (需求线), supporting rates (本地配套率), and the chain map that shows them.
 * Definitions are in {@code cypher/gap}; nothing here decides them again.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph", "chain", "park", "firm" })
@NullMarked
package cn.chainmap.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

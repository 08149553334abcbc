/**
 * Industrial chains (产业链): chain nodes (环节) and supply lines (供应关系) between them.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph" })
@NullMarked
package cn.chainmap.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

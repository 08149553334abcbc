/**
 * Investment projects (项目), from lead to production.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph" })
@NullMarked
package cn.chainmap.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Places (地点) and parks (园区): where firms are, and what "local" (本地) means. Local is
 * relative: any place or park can be asked for.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph" })
@NullMarked
package cn.chainmap.park;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

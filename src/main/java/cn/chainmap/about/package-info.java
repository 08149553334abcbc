/**
 * What this installation is and how its figures come about: place and data date,
 * definitions (口径), the text of each query.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph", "park", "firm", "gap", "intake" })
@NullMarked
package cn.chainmap.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Bringing data in (数据导入): reads files, reports what cannot be used, and hands rows to
 * the modules that own them. The seed data set goes the same way as any other.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "graph", "chain", "park", "firm", "firm::match", "firm::name", "pipeline" })
@NullMarked
package cn.chainmap.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

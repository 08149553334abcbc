/**
 * Leads (招商线索): which firms elsewhere could fill which gap, and the lists that leave the
 * house.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph", "chain", "park", "firm", "firm :: match", "gap",
		"gap :: what-if", "gap :: rate" })
@NullMarked
package cn.chainmap.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

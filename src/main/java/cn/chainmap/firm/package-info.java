/**
 * Firms (企业): what they make and need, and the state (有 / 缺 / 待核实) this gives each chain
 * node at a place.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph", "chain", "park" })
@NullMarked
package cn.chainmap.firm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

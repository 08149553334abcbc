/**
 * The graph database: how it is reached, which Cypher files exist, how its schema comes
 * about, whether it is healthy. Knows nothing of chains or firms.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package cn.chainmap.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

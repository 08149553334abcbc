/**
 * The Neo4j engine inside this process (内置数据库). The only package that may use Neo4j's
 * server classes: a thread interrupt inside the embedded Java API stops the whole
 * database, so everybody else goes through the driver.
 */
@NullMarked
package cn.chainmap.graph.embedded;

import org.jspecify.annotations.NullMarked;

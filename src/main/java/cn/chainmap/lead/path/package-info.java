/**
 * Who could make an introduction (谁能牵线): the shortest ways from a firm elsewhere to a
 * firm or person here, each step with its source.
 */
@NullMarked
package cn.chainmap.lead.path;

import org.jspecify.annotations.NullMarked;

/**
 * HTTP addresses of what-if and road map.
 */
@NullMarked
package cn.chainmap.gap.whatif.web;

import org.jspecify.annotations.NullMarked;

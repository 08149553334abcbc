/**
 * Who is who and who makes what: matching of firm names (企业匹配), merging of firms that are
 * one, and proposals which chain nodes a firm makes.
 */
@NamedInterface("match")
@NullMarked
package cn.chainmap.firm.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Whom to call (招商对象): firms elsewhere ranked by the lead score (线索评分), every point of it
 * with its evidence; and the sites that would suit them.
 */
@NullMarked
package cn.chainmap.lead.target;

import org.jspecify.annotations.NullMarked;

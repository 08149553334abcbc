/**
 * Where facts come from (数据出处): what each source states, which of it conflicts, who
 * verified it, and what nobody has confirmed for long.
 */
@NullMarked
package cn.chainmap.intake.fact;

import org.jspecify.annotations.NullMarked;

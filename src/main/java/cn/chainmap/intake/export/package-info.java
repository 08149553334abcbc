/**
 * Taking data out (数据导出): the whole graph or the view at hand, in forms that others can
 * use. Everything is read in portions through the same images that import and undo know,
 * so what goes out can come in again.
 */
@NullMarked
package cn.chainmap.intake.export;

import org.jspecify.annotations.NullMarked;

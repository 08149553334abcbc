/**
 * Templates (导入模板): workbooks to fill in, made from the columns that reading knows.
 */
@NullMarked
package cn.chainmap.intake.template;

import org.jspecify.annotations.NullMarked;

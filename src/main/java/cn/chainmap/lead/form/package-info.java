/**
 * Lists in the office's form (按本单位格式导出): built-in lists, and workbooks the user made,
 * with what changed since the last time.
 */
@NullMarked
package cn.chainmap.lead.form;

import org.jspecify.annotations.NullMarked;

/**
 * Reading uploaded files (读取上传文件): looks at what a file really is, refuses hostile ones,
 * finds its tables, and turns their cells into typed values. Writes nothing.
 */
@NullMarked
package cn.chainmap.intake.read;

import org.jspecify.annotations.NullMarked;

/**
 * Rows as files hold them (原始行): workbooks, CSV files and zips, streamed within the
 * limits of {@link cn.chainmap.intake.read.ReadSettings}. What they mean is not known
 * here.
 */
@NullMarked
package cn.chainmap.intake.read.source;

import org.jspecify.annotations.NullMarked;

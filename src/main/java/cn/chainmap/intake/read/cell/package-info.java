/**
 * Cells as what their columns hold (单元格清洗): codes, dates, amounts, shares, words. Nothing
 * is guessed: what cannot be read for certain is said.
 */
@NullMarked
package cn.chainmap.intake.read.cell;

import org.jspecify.annotations.NullMarked;

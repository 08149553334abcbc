/**
 * Tables as people have them: what a sheet holds, how its columns are called, and how its
 * cells are read.
 */
@NullMarked
package cn.chainmap.intake.table;

import org.jspecify.annotations.NullMarked;

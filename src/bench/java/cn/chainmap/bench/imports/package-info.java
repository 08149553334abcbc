/**
 * Measures imports against a bare writer of the same rows.
 */
@NullMarked
package cn.chainmap.bench.imports;

import org.jspecify.annotations.NullMarked;

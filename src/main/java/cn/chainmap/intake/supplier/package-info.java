/**
 * Supplier lists of chain leaders (链主供应商清单) on their way in: who the suppliers are and
 * what the products are is found out, then they go the way of every import, as purchases.
 */
@NullMarked
package cn.chainmap.intake.supplier;

import org.jspecify.annotations.NullMarked;

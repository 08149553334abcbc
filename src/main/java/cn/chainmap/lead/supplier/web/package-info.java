/** HTTP for supplier lists of chain leaders. */
@NullMarked
package cn.chainmap.lead.supplier.web;

import org.jspecify.annotations.NullMarked;

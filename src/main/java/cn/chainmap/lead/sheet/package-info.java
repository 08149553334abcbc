/** Lists as workbooks: how every list that leaves the house looks. */
@NullMarked
package cn.chainmap.lead.sheet;

import org.jspecify.annotations.NullMarked;

/**
 * Research packs (汇报包): one page about a gap or a firm, in one file that needs no server
 * and no network.
 */
@NullMarked
package cn.chainmap.lead.pack;

import org.jspecify.annotations.NullMarked;

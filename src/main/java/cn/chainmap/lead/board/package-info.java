/**
 * Who courts whom (首报首谈) and how far it has come (线索板): registered leads, their claims,
 * states, clocks, log, checklists, and what was learnt from those that were lost.
 */
@NullMarked
package cn.chainmap.lead.board;

import org.jspecify.annotations.NullMarked;

package cn.chainmap.intake.export;

/**
 * One export under way.
 *
 * @param head what its reader must know
 * @param rows what is to be written
 * @param tally what has been written
 */
record Export(ExportHead head, ExportRows rows, ExportTally tally) {

}

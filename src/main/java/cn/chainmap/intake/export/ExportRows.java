package cn.chainmap.intake.export;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetKind;

/**
 * The rows to be written, read in portions: no more than one portion is in memory, and no
 * transaction is longer than one portion takes.
 */
interface ExportRows {

	/** Rows read at a time. */
	int PORTION = 1000;

	/** How many rows of a kind there are now. */
	long count(SheetKind kind);

	/** All rows of a kind, each portion read when it is asked for. */
	Stream<List<Image>> portions(SheetKind kind);

	/** Those of some keys whose things are among the rows. */
	Set<String> present(SheetKind kind, Collection<String> keys);

}

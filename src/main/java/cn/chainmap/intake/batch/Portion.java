package cn.chainmap.intake.batch;

import java.util.List;

import cn.chainmap.intake.table.SheetKind;

/**
 * Rows of a batch to be written in one transaction (分段).
 *
 * @param batch id of the batch
 * @param by who is behind it
 * @param number of the portion in its batch, from 1
 * @param rows rows of the batch up to the last one of this portion
 * @param kind of all its rows
 * @param changes what the rows say
 */
record Portion(String batch, String by, long number, long rows, SheetKind kind, List<Change> changes) {

	Portion {
		changes = List.copyOf(changes);
	}

	/** Whether nothing that it is about was there when the rows were compared. */
	boolean isNew() {
		return this.changes.stream().allMatch(change -> change.seen().isEmpty())
				&& this.changes.stream().map(Change::key).distinct().count() == this.changes.size();
	}

}

package cn.chainmap.intake.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A portion of which all is done that can be done before its transaction.
 *
 * @param portion the rows
 * @param additions what is to be added; {@code null} unless everything in it is thought
 * to be new and its kind can be made ready
 * @param journal lines of the journal for these, without the first
 */
record ReadyPortion(Portion portion, @Nullable Additions additions, List<String> journal) {

	ReadyPortion {
		journal = List.copyOf(journal);
	}

	/** A portion that is looked at in its transaction only. */
	static ReadyPortion of(Portion portion) {
		return new ReadyPortion(portion, null, List.of());
	}

}

package cn.chainmap.lead.board;

import java.time.LocalDate;
import java.util.List;

/**
 * The lead board (线索板).
 *
 * @param columns one for each state asked for, in order
 * @param total leads that pass the filter, in all states
 * @param overdue how many of them are overdue
 * @param dueToday how many are due today
 * @param today the day it was drawn up
 * @param settings the clocks in force
 */
public record Board(List<Column> columns, long total, long overdue, long dueToday, LocalDate today,
		LeadSettings settings) {

	public Board {
		columns = List.copyOf(columns);
	}

	/**
	 * The leads in one state.
	 *
	 * @param state the state
	 * @param label the same in Chinese
	 * @param rows the rows of this page, the one due first first
	 * @param page zero-based page number
	 * @param size rows asked for
	 * @param total rows in the whole column
	 * @param overdue how many of them are overdue
	 * @param dueToday how many are due today
	 */
	public record Column(LeadState state, String label, List<BoardLead> rows, int page, int size, long total,
			long overdue, long dueToday) {

		public Column {
			rows = List.copyOf(rows);
		}

	}

}

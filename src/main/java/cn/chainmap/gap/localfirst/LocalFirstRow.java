package cn.chainmap.gap.localfirst;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A local firm to ask.
 *
 * @param firmId id of the firm
 * @param name its name
 * @param park one of its parks at the place, {@code null} when in none
 * @param reasons why, best first
 * @param score 0 to 100: 100 · (1 − Π over reasons of (1 − points))
 * @param answer what it said, {@code null} when it was not asked
 */
public record LocalFirstRow(String firmId, String name, @Nullable String park, List<LocalFirstReason> reasons,
		double score, @Nullable LocalFirstAnswer answer) {

	public LocalFirstRow {
		reasons = List.copyOf(reasons);
	}

}

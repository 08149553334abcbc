package cn.chainmap.intake.supplier;

import java.util.List;

import cn.chainmap.intake.batch.ImportView;

/**
 * A supplier list that came in.
 *
 * @param batch the import that it became: to look at, to write, and to take back
 * @param lines its lines
 * @param suppliers how many firms supply
 * @param known of these, those that are firms of the graph
 * @param reviewed of these, those that may be one of several firms (待复核)
 * @param products how many products there are
 * @param matched of these, those that are chain nodes
 * @param problems what could not be used of an uploaded file
 */
public record EnteredList(ImportView batch, int lines, int suppliers, int known, int reviewed, int products,
		int matched, List<ImportView.Problem> problems) {

	public EnteredList {
		problems = List.copyOf(problems);
	}

}

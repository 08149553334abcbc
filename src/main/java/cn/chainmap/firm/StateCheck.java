package cn.chainmap.firm;

import org.jspecify.annotations.Nullable;

/**
 * How far a check of the kept node states (环节状态核对) has come.
 *
 * @param state RUNNING, DONE, CANCELLED or FAILED
 * @param repair whether differences are put right
 * @param done places checked
 * @param total places to check
 * @param nodes node states compared so far
 * @param differences node states that were not what they should be
 * @param examples the first of them, as place and node
 * @param message what went wrong, {@code null} when nothing did
 */
public record StateCheck(String state, boolean repair, int done, int total, long nodes, long differences,
		java.util.List<String> examples, @Nullable String message) {

	public StateCheck {
		examples = java.util.List.copyOf(examples);
	}

}

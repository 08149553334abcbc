package cn.chainmap.firm.match;

import org.jspecify.annotations.Nullable;

/**
 * How far a search through the firms has come.
 *
 * @param state IDLE (nobody has searched since the start of the program), RUNNING, DONE,
 * CANCELLED or FAILED
 * @param done firms looked at
 * @param total firms to look at
 * @param proposed proposals or reviews that are new
 * @param message what went wrong, {@code null} when nothing did
 */
public record SearchRun(String state, long done, long total, long proposed, @Nullable String message) {

	/** Nobody has searched yet. */
	public static final SearchRun NONE = new SearchRun("IDLE", 0, 0, 0, null);

}

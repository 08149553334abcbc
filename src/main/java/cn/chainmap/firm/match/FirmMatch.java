package cn.chainmap.firm.match;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which firm of the graph a stated firm is.
 *
 * @param outcome what to do
 * @param firmId the firm that it is; {@code null} unless {@link Outcome#MATCHED}
 * @param candidates firms that it may be, most alike first
 * @param margin by how much the first candidate leads the second; 0 without candidates
 * @param how what decided, in a Chinese sentence
 */
public record FirmMatch(Outcome outcome, @Nullable String firmId, List<Candidate> candidates, double margin,
		String how) {

	public FirmMatch {
		candidates = List.copyOf(candidates);
	}

	/** What to do with a stated firm. */
	public enum Outcome {

		/** It is that firm. */
		MATCHED,

		/** No firm of the graph. */
		NEW,

		/** May be one of the candidates: somebody has to look (待确认). */
		REVIEW

	}

	/**
	 * A firm that it may be.
	 *
	 * @param firmId id of the firm
	 * @param name its name
	 * @param score how alike, 0 to 3
	 */
	public record Candidate(String firmId, String name, double score) {
	}

}

package cn.chainmap.firm;

import java.util.regex.Pattern;

import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * How a fact is known (知情方式).
 */
public enum Basis {

	/** The firm or its park reported it (填报). */
	REPORTED,

	/** A public source states it (公开). */
	PUBLIC,

	/** Somebody inferred it (推断). */
	INFERRED;

	private static final Pattern GUESS = Pattern.compile("^(领域常识|推断|domain knowledge|inference)",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Confidence up to which a link is an inference even when it names a source.
	 */
	private static final double INFERENCE = 0.5;

	/** How a link is known as far as its source and its confidence tell. */
	public static Basis of(String source, @Nullable Double confidence) {
		return of(isPublic(source), confidence);
	}

	/**
	 * How a link is known.
	 * @param publicSource see {@link #isPublic}
	 * @param confidence {@code null} when it was not stated
	 */
	public static Basis of(boolean publicSource, @Nullable Double confidence) {
		return (publicSource && confidence != null && confidence > INFERENCE) ? PUBLIC : INFERRED;
	}

	/** Whether a text of sources names one that is more than somebody's inference. */
	public static boolean isPublic(String source) {
		return SourceRef.parse(source).stream().anyMatch(part -> !GUESS.matcher(part.text()).find());
	}

}

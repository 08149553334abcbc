package cn.chainmap.firm;

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

	/**
	 * Confidence up to which a link is an inference even when it names a source.
	 */
	private static final double INFERENCE = 0.5;

	/** How a link is known as far as its source and its confidence tell. */
	public static Basis of(String source, @Nullable Double confidence) {
		boolean publicSource = SourceRef.parse(source)
			.stream()
			.anyMatch(part -> !part.text().matches("(?i)^(领域常识|推断|domain knowledge|inference).*"));
		return (publicSource && confidence != null && confidence > INFERENCE) ? PUBLIC : INFERRED;
	}

}

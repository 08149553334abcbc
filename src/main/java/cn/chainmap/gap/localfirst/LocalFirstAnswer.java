package cn.chainmap.gap.localfirst;

import org.jspecify.annotations.Nullable;

/**
 * What a firm said when it was asked.
 *
 * @param answer whether it could make the node
 * @param reason why; always there for NO
 * @param by who asked
 * @param at when it was recorded, ISO
 */
public record LocalFirstAnswer(Word answer, @Nullable String reason, String by, String at) {

	/**
	 * The answer in a word.
	 */
	public enum Word {

		/** It could (能做). */
		YES,

		/** It could not (不能做). */
		NO,

		/** It does not know yet (待定). */
		UNSURE

	}

}

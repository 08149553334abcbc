package cn.chainmap.lead.path;

import java.util.List;

import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * One step of an introduction.
 *
 * @param from where it starts
 * @param to where it leads
 * @param type BUYS_FROM, INVESTED_IN, MEMBER_OF, WORKS_FOR, or LIKELY_CUSTOMER
 * @param words the step in words
 * @param inferred whether it is only inferred from the chain
 * @param sources where it is known from
 * @param asOf date of the newest dated source, ISO
 */
public record TieStep(Party from, Party to, String type, String words, boolean inferred, List<SourceRef> sources,
		@Nullable String asOf) {

	public TieStep {
		sources = List.copyOf(sources);
	}

	/**
	 * A firm, a person or a chamber.
	 *
	 * @param kind FIRM, PERSON or CHAMBER
	 * @param id its id
	 * @param name its name
	 */
	public record Party(String kind, String id, String name) {
	}

}

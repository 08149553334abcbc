package cn.chainmap.gap;

import java.util.Arrays;
import java.util.Optional;

/**
 * Classes of opportunity (机会类别): every node has exactly one in each of its chains, see
 * {@code cypher/gap/list-classes.cypher}.
 */
public enum OpportunityClass {

	/** Rebuild what left. */
	REFILL("补链-空窗"),

	/** Collect data first. */
	TO_VERIFY("待核实"),

	/** Foothold of a chain that is not here yet. */
	FOOTHOLD("支点"),

	/** Present, but weak, blocked, too small, choked or shrunk. */
	STRENGTHEN("强链"),

	/** Present and sound. */
	STABLE("稳"),

	/** Part of a chain still to be built. */
	BUILD("建链"),

	/** Missing in the middle of what is here. */
	FILL("补链"),

	/** What can be made of what is here. */
	EXTEND_DOWN("延链-下游"),

	/** What is needed by what is needed here. */
	EXTEND_UP("延链-上游"),

	/** Far from anything here. */
	REMOTE("远端");

	private final String label;

	OpportunityClass(String label) {
		this.label = label;
	}

	/** The word users read. */
	public String label() {
		return this.label;
	}

	/** The class with this code or word. */
	public static Optional<OpportunityClass> parse(String word) {
		return Arrays.stream(values())
			.filter(value -> value.name().equalsIgnoreCase(word.strip()) || value.label.equals(word.strip()))
			.findFirst();
	}

}

package cn.chainmap.gap;

/**
 * How sure a break point (断点) is.
 */
public enum Certainty {

	/** Every alternative is absent (已确认). */
	CONFIRMED("已确认"),

	/** An alternative is still to be checked (待核实). */
	SUSPECTED("待核实");

	private final String label;

	Certainty(String label) {
		this.label = label;
	}

	/** The word users read. */
	public String label() {
		return this.label;
	}

}

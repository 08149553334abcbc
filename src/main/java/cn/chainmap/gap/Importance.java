package cn.chainmap.gap;

/**
 * Importance of a node in a chain (重要度), see {@code cypher/chain/weigh-nodes.cypher}.
 *
 * @param value 0 to 1
 * @param basis GIVEN by the template, DERIVED from the criticality of its supply lines,
 * or UNKNOWN, when the value is the neutral 0.5
 */
public record Importance(double value, String basis) {

	public static final Importance UNKNOWN = new Importance(0.5, "UNKNOWN");

	public boolean isKnown() {
		return !"UNKNOWN".equals(this.basis);
	}

}

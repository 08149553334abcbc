package cn.chainmap.bench;

/**
 * What is timed.
 */
enum Operation {

	/** The yardstick of screens. */
	ROUND_TRIP("`RETURN 1` over the same driver, read transaction"),

	/** First answer after the graph changed. */
	GAPS_AFTER_WRITE("all gaps and rates of the district, first answer after a write"),

	/** The same question again. */
	GAPS_UNCHANGED("all gaps and rates of the district, graph unchanged"),

	/** First answer after the graph changed. */
	MAP_AFTER_WRITE("one chain map, first answer after a write"),

	/** The same question again. */
	MAP_UNCHANGED("one chain map, graph unchanged"),

	/** First answer after the graph changed. */
	PANEL_AFTER_WRITE("one node panel, first answer after a write"),

	/** The same question again. */
	PANEL_UNCHANGED("one node panel, graph unchanged"),

	/** One firm arrives. */
	WHAT_IF("what-if of one firm"),

	/** Over ten thousand candidates. */
	ROAD_MAP("road map to 50 % over 10,000 candidate firms"),

	/** A link and nothing else. */
	WRITE_BARE("a new PRODUCES link, bare write"),

	/** A link as the application writes it. */
	WRITE_KEPT("a new PRODUCES link with its state maintenance"),

	/** States counted from the makers of each node. */
	BASELINE("baseline: plain Cypher that counts local producers on the fly"),

	/** States counted from the firms of the place. */
	FROM_FIRMS("for comparison: plain Cypher that starts from the district's firms");

	private final String label;

	Operation(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	/** With which others it is run. */
	Pace pace() {
		return switch (this) {
			case GAPS_AFTER_WRITE, MAP_AFTER_WRITE, PANEL_AFTER_WRITE, ROAD_MAP, BASELINE, FROM_FIRMS -> Pace.SLOW;
			case WRITE_BARE, WRITE_KEPT -> Pace.WRITING;
			default -> Pace.QUICK;
		};
	}

	/**
	 * Operations that are run together. Those that leave the graph unchanged are not
	 * mixed with those that write, or they would find their answers out of date.
	 */
	enum Pace {

		/** Many rounds, nothing written. */
		QUICK,

		/** Many rounds. */
		WRITING,

		/** Few rounds. */
		SLOW

	}

}

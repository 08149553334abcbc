package cn.chainmap.firm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a firm operates (经营状态). Only {@link #ACTIVE} is supply.
 */
public enum FirmStatus {

	/** Operates (在营). */
	ACTIVE("operating"),

	/** Being built (在建): stated as a reason, not supply yet. */
	UNDER_CONSTRUCTION("under_construction"),

	/** Nobody has checked (未核实): leaves its nodes open. */
	UNVERIFIED(""),

	/** In restructuring (重整): no supply. */
	RESTRUCTURING("restructuring"),

	/** Production suspended (停产): no supply. */
	SUSPENDED("suspended"),

	/** Moved away (迁出): no supply here. */
	MOVED("moved"),

	/** Closed (关停): no supply anywhere. */
	CLOSED("closed");

	private final String csv;

	FirmStatus(String csv) {
		this.csv = csv;
	}

	/** How data files write it; empty for unknown. */
	public String code() {
		return this.csv;
	}

	/** The status a data file means by a word; a blank cell is {@link #UNVERIFIED}. */
	public static Optional<FirmStatus> parse(String word) {
		String text = word.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter(status -> status.csv.equals(text) || status.name().toLowerCase(Locale.ROOT).equals(text))
			.findFirst();
	}

}

package cn.chainmap.park;

/**
 * Whether a site (载体) can be had.
 */
public enum SiteStatus {

	/** Empty (闲置). */
	IDLE("闲置"),

	/** Used far below what it could bear (低效). */
	LOW_USE("低效"),

	/** In use (在用). */
	OCCUPIED("在用"),

	/** Promised to somebody (已预留). */
	RESERVED("已预留");

	private final String label;

	SiteStatus(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Whether somebody new could come here. */
	public boolean available() {
		return this == IDLE || this == LOW_USE;
	}

}

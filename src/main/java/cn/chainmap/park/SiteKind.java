package cn.chainmap.park;

/**
 * What a site (载体) is.
 */
public enum SiteKind {

	/** A building to produce in (厂房). */
	PLANT("厂房"),

	/** Land to build on (土地). */
	LAND("土地");

	private final String label;

	SiteKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}

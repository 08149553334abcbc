package cn.chainmap.firm.name;

import org.jspecify.annotations.Nullable;

/**
 * Where a firm is, as far as a name or an address tells (行政区划).
 *
 * @param province province without its ending, {@code null} when unknown
 * @param city city without its ending, {@code null} when unknown or the province itself
 */
public record Region(@Nullable String province, @Nullable String city) {

	/** Nothing is known. */
	public static final Region UNKNOWN = new Region(null, null);

	/** The region that an address names; only what is in the list of regions counts. */
	public static Region of(@Nullable String province, @Nullable String city, @Nullable String district) {
		Region found = Regions.find(city);
		Region nearer = Regions.find(district);
		if (found.city == null && nearer.city != null
				&& (found.province == null || found.province.equals(nearer.province))) {
			found = nearer;
		}
		Region above = Regions.find(province);
		return (above.province == null || above.province.equals(found.province)) ? found : above;
	}

	/**
	 * Whether both cannot be true of one seat; what is unknown contradicts nothing.
	 */
	public boolean contradicts(Region other) {
		if (this.province == null || other.province == null) {
			return false;
		}
		return !this.province.equals(other.province)
				|| this.city != null && other.city != null && !this.city.equals(other.city);
	}

	/** This one, completed by another where this one says nothing. */
	public Region or(Region other) {
		if (this.province == null) {
			return other;
		}
		return (this.city == null && this.province.equals(other.province)) ? other : this;
	}

}

package cn.chainmap.firm;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A firm known to make a node (供应企业), with the evidence.
 *
 * @param firmId id of the firm
 * @param name name
 * @param province province, {@code null} when unknown
 * @param city city, {@code null} when unknown
 * @param district district, {@code null} when unknown
 * @param place the nearest of the three that is known
 * @param park park it is in, {@code null} when none or unknown
 * @param status a {@link FirmStatus}
 * @param scale scale in the source's words
 * @param tags tags such as 链主, 上市
 * @param products products in words
 * @param confidence 0 to 1 that it makes the node; {@code null} when unjudged
 * @param basis a {@link Basis}
 * @param source where it is known from
 * @param asOf date of the newest dated source, ISO
 * @param supply whether it counts as local supply
 */
public record Maker(String firmId, String name, @Nullable String province, @Nullable String city,
		@Nullable String district, @Nullable String place, @Nullable String park, String status, @Nullable String scale,
		List<String> tags, @Nullable String products, @Nullable Double confidence, String basis, String source,
		@Nullable String asOf, boolean supply) {

	public Maker {
		tags = List.copyOf(tags);
	}

}

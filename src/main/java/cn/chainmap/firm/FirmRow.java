package cn.chainmap.firm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.firm.name.FirmNameKeys;
import org.jspecify.annotations.Nullable;

/**
 * A firm (企业) to be written; the row states everything about it.
 *
 * @param id unique id
 * @param name registered or reported name
 * @param uscc unified social credit code (统一社会信用代码), {@code null} when unknown
 * @param aliases other names
 * @param status whether it operates
 * @param province province, {@code null} when unknown
 * @param city city, {@code null} when unknown
 * @param district district, {@code null} when unknown
 * @param scale scale in the source's words, {@code null} when unknown
 * @param tags tags such as 链主, 上市
 * @param products products in words
 * @param scope business scope in words
 * @param source where the facts come from
 * @param asOf date of the newest dated source, ISO, {@code null} when undated
 * @param closedAt when it closed, ISO, {@code null} when open or unknown
 * @param revenueWanYuan revenue of the last known year in 万元, {@code null} when unknown
 * @param places codes of all places and parks it is in
 */
public record FirmRow(String id, String name, @Nullable String uscc, List<String> aliases, FirmStatus status,
		@Nullable String province, @Nullable String city, @Nullable String district, @Nullable String scale,
		List<String> tags, String products, String scope, String source, @Nullable String asOf,
		@Nullable String closedAt, @Nullable Double revenueWanYuan, List<String> places) {

	public FirmRow {
		aliases = List.copyOf(aliases);
		tags = List.copyOf(tags);
		places = List.copyOf(places);
	}

	/**
	 * What is written; other names, tags and scope that a firm has not are absent (D67).
	 */
	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", this.id);
		row.put("name", this.name);
		FirmNameKeys keys = FirmNameKeys.of(this.name, this.aliases);
		row.put("nameKey", keys.nameKey());
		row.put("coreKey", keys.coreKey());
		row.put("aliasKeys", keys.aliasKeys());
		row.put("uscc", this.uscc);
		row.put("aliases", this.aliases.isEmpty() ? null : this.aliases);
		row.put("status", this.status.name());
		row.put("province", this.province);
		row.put("city", this.city);
		row.put("district", this.district);
		row.put("scale", this.scale);
		row.put("tags", this.tags.isEmpty() ? null : this.tags);
		row.put("products", this.products);
		row.put("scope", this.scope.isEmpty() ? null : this.scope);
		row.put("searchText", String.join(" ", this.aliases) + " " + this.products);
		row.put("source", this.source);
		row.put("asOf", this.asOf);
		row.put("closedAt", this.closedAt);
		row.put("revenueWanYuan", this.revenueWanYuan);
		row.put("places", this.places);
		return row;
	}

}

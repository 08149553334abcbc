package cn.chainmap.intake.images;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chainmap.firm.FirmEdits;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Keys;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Images of purchases (采购关系): buyer, supplier, product, year. What the buyer calls the
 * product (采购产品) is part of the key where it is stated, so that a purchase stays the same
 * when its chain node becomes known. The key also stays when one of the firms is merged
 * into another, so that what is known of the purchase, and the merge, can be taken back.
 */
@Component
class PurchaseImages extends GraphImages {

	private final FirmEdits firms;

	PurchaseImages(CypherRunner cypher, FirmEdits firms) {
		super(SheetKind.PURCHASES, cypher,
				new Fields(SheetKind.PURCHASES).change("node_id", field -> field.in("node"))
					.change("buyer_id", field -> field.in("buyer").link())
					.change("supplier_id", field -> field.in("supplier").link()),
				"intake/read-purchases", "purchases");
		this.firms = firms;
	}

	@Override
	public String key(Map<String, Object> values) {
		return Keys.join(text(values, "buyer_id"), text(values, "supplier_id"),
				String.valueOf(values.getOrDefault("product", values.getOrDefault("node_id", ""))),
				String.valueOf(values.getOrDefault("year", "")));
	}

	@Override
	public List<String> keysAfter(@Nullable String after, int limit) {
		return cypher().list("intake/list-purchase-keys",
				Map.of("after", Objects.requireNonNullElse(after, ""), "limit", limit),
				row -> row.get("key").asString());
	}

	@Override
	public Map<String, String> keptUnder(Collection<String> keys) {
		Map<String, String> kept = new HashMap<>();
		cypher()
			.list("intake/find-kept-purchases",
					Map.of("purchases", keys.stream().distinct().map(PurchaseImages::today).toList()),
					row -> Map.entry(row.get("key").asString(), row.get("kept").asString()))
			.forEach(found -> kept.put(found.getKey(), found.getValue()));
		return kept;
	}

	private static Map<String, Object> today(String key) {
		List<String> parts = Keys.split(key);
		return Map.of("key", key, "buyer", parts.get(0), "supplier", parts.get(1), "rest",
				Keys.join(parts.get(2), parts.get(3)));
	}

	/** The firms of today are among the values of the graph. */
	@Override
	Map<String, Object> keyValues(String key) {
		return Map.of();
	}

	@Override
	Map<String, @Nullable Object> identity(String key) {
		return Map.of("key", key);
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		this.firms.putPurchases(rows);
	}

	@Override
	void remove(List<String> keys) {
		this.firms.removePurchases(keys.stream().map(this::identity).toList());
	}

	@Override
	public Map<String, Long> held(Collection<String> keys) {
		return Map.of();
	}

}

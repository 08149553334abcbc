package cn.chainmap.intake.images;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cn.chainmap.firm.FirmEdits;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Keys;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Images of purchases (采购关系): buyer, supplier, product, year. What the buyer calls the
 * product (采购产品) is part of the key where it is stated, so that a purchase stays the same
 * when its chain node becomes known.
 */
@Component
class PurchaseImages extends GraphImages {

	private final FirmEdits firms;

	PurchaseImages(CypherRunner cypher, FirmEdits firms) {
		super(SheetKind.PURCHASES, cypher,
				new Fields(SheetKind.PURCHASES, "buyer_id", "supplier_id").change("node_id", field -> field.in("node")),
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
		String buyer = (after == null) ? "" : Keys.split(after).get(0);
		return cypher().list("intake/list-purchase-keys",
				Map.of("buyer", buyer, "key", (after == null) ? "" : after, "limit", limit),
				row -> row.get("key").asString());
	}

	@Override
	Map<String, Object> keyValues(String key) {
		List<String> parts = Keys.split(key);
		return Map.of("buyer_id", parts.get(0), "supplier_id", parts.get(1));
	}

	@Override
	Object keyParameter(String key) {
		return identity(key);
	}

	@Override
	Map<String, @Nullable Object> identity(String key) {
		List<String> parts = Keys.split(key);
		return Map.of("buyer", parts.get(0), "supplier", parts.get(1), "key", key);
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

package cn.chainmap.gap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads what local firms buy: what they reported, and second the sums of their supplier
 * lists (供应商清单).
 */
final class PurchaseReader {

	private PurchaseReader() {
	}

	static List<Purchase> read(CypherRunner cypher, Place place, Map<String, PlaceNode> nodes) {
		Map<String, Object> params = Map.of("place", place.code());
		TreeMap<String, Purchase> purchases = new TreeMap<>();
		cypher.list("gap/list-purchases", params, PurchaseReader::reported)
			.forEach(purchase -> purchases.put(key(purchase), purchase));
		cypher.list("gap/list-supplier-sums", params, row -> summed(row, nodes))
			.forEach(sum -> purchases.merge(key(sum), sum, PurchaseReader::second));
		return List.copyOf(purchases.values());
	}

	/**
	 * What was reported stays; the sums say what was not. The local part is at most the
	 * amount.
	 */
	private static Purchase second(Purchase reported, Purchase sum) {
		Double amount = (reported.amountWanYuan() != null) ? reported.amountWanYuan() : sum.amountWanYuan();
		Double local = (reported.localAmountWanYuan() != null) ? reported.localAmountWanYuan()
				: sum.localAmountWanYuan();
		return new Purchase(reported.firm(), reported.node(), amount,
				(local != null && amount != null) ? Double.valueOf(Math.min(local, amount)) : local,
				reported.selfSupply());
	}

	private static String key(Purchase purchase) {
		return purchase.firm() + "\u0000" + purchase.node();
	}

	private static Purchase reported(Record row) {
		return new Purchase(row.get("firm").asString(), row.get("node").asString(), number(row.get("amountWanYuan")),
				number(row.get("localAmountWanYuan")), row.get("selfSupply").asBoolean());
	}

	private static Purchase summed(Record row, Map<String, PlaceNode> nodes) {
		String firm = row.get("firm").asString();
		PlaceNode node = nodes.get(row.get("node").asString());
		return new Purchase(firm, row.get("node").asString(), number(row.get("amountWanYuan")),
				number(row.get("localAmountWanYuan")), node != null && node.firms().contains(firm));
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : Double.valueOf(value.asDouble());
	}

}

package cn.chainmap.firm;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chainmap.firm.name.FirmNameKeys;
import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and removes firms and their links one by one (逐条改动), whole: a row holds the
 * identity of a thing, and under {@code values} its properties, of which those that are
 * {@code null} are removed. Node states follow in the same transaction.
 */
@Service
@Transactional
public class FirmEdits {

	private final CypherRunner cypher;

	private final LocalStates states;

	FirmEdits(CypherRunner cypher, LocalStates states) {
		this.cypher = cypher;
		this.states = states;
	}

	/**
	 * Firms: {@code id}, {@code values}, {@code places} (codes, all of them),
	 * {@code movedTo} (those of them it came to by moving).
	 */
	public void putFirms(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("firm/put-firms", Map.of("rows", rows.stream().map(FirmEdits::withKeys).toList()));
		this.states.refreshMadeBy(texts(rows, "id"));
	}

	/**
	 * Firms that are thought to be new.
	 * @param mark properties that all of them get: {@code batch}, {@code version},
	 * {@code checkedBy}, {@code checkedAt}
	 * @throws cn.chainmap.graph.CypherFailure when one is there already; the caller's
	 * transaction is lost then ({@link cn.chainmap.graph.CypherFailure#isTaken})
	 */
	public void addFirms(NewFirms firms, Map<String, Object> mark) {
		// Nobody says yet what they make, so no state can change.
		this.cypher.run("firm/add-firms", Map.of("rows", firms.rows(), "mark", mark));
	}

	/** Removes firms at which no link is left. */
	public void removeFirms(Collection<String> ids) {
		this.cypher.run("firm/remove-firms", Map.of("keys", List.copyOf(ids)));
	}

	/** What firms make: {@code firm}, {@code node}, {@code values}. */
	public void putProducts(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("firm/put-products", Map.of("rows", rows));
		this.states.refreshMadeBy(texts(rows, "firm"), texts(rows, "node"));
	}

	/**
	 * What firms are thought not to make yet; the caller's transaction holds the version
	 * of the graph.
	 * @param mark properties that all links get: {@code batch}, {@code version},
	 * {@code checkedBy}, {@code checkedAt}
	 * @return the links that are there already, which are left as they are
	 */
	public Set<NewProducts.Link> addProducts(NewProducts products, Map<String, Object> mark) {
		if (products.firms().isEmpty()) {
			return Set.of();
		}
		Set<NewProducts.Link> there = Set.copyOf(this.cypher.list("firm/add-products",
				Map.of("makers", products.makers(), "nodes", products.nodes(), "mark", mark),
				row -> new NewProducts.Link(row.get("firm").asString(), row.get("node").asString())));
		this.states.refreshNewlyMadeBy(products.firms(), products.nodes());
		return there;
	}

	/** Firms no longer make nodes: {@code firm}, {@code node}. */
	public void removeProducts(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("firm/remove-products", Map.of("rows", rows));
		this.states.refresh(rows.stream()
			.collect(Collectors.groupingBy(row -> text(row, "node"),
					Collectors.mapping(row -> text(row, "firm"), Collectors.toList()))));
	}

	/** What firms need: {@code firm}, {@code node}, {@code values}. */
	public void putNeeds(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("firm/put-needs", Map.of("rows", rows));
	}

	/** Firms no longer need nodes: {@code firm}, {@code node}. */
	public void removeNeeds(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("firm/remove-needs", Map.of("rows", rows));
	}

	/** Purchases: {@code buyer}, {@code supplier}, {@code key}, {@code values}. */
	public void putPurchases(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("firm/put-purchases", Map.of("rows", rows));
	}

	/** Removes purchases: {@code buyer}, {@code supplier}, {@code key}. */
	public void removePurchases(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("firm/remove-purchases", Map.of("rows", rows));
	}

	/** Names change together with the keys by which firms are recognised. */
	static Map<String, @Nullable Object> withKeys(Map<String, @Nullable Object> row) {
		Map<String, @Nullable Object> values = new HashMap<>();
		if (row.get("values") instanceof Map<?, ?> given) {
			given.forEach((key, value) -> values.put(String.valueOf(key), value));
		}
		List<String> aliases = (values.get("aliases") instanceof List<?> list)
				? list.stream().map(String::valueOf).toList() : List.of();
		FirmNameKeys keys = FirmNameKeys.of(String.valueOf(values.getOrDefault("name", "")), aliases);
		values.put("nameKey", keys.nameKey());
		values.put("coreKey", keys.coreKey());
		values.put("aliasKeys", keys.aliasKeys());
		Map<String, @Nullable Object> whole = new HashMap<>(row);
		whole.put("values", values);
		return whole;
	}

	private static String text(Map<String, @Nullable Object> row, String column) {
		return String.valueOf(row.get(column));
	}

	static List<String> texts(List<Map<String, @Nullable Object>> rows, String column) {
		return rows.stream().map(row -> text(row, column)).distinct().sorted().toList();
	}

}

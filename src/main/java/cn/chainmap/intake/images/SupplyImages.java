package cn.chainmap.intake.images;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.chain.ChainEdits;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.batch.Keys;
import cn.chainmap.intake.images.Field.Form;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Images of supply lines (供应关系): input, output, relation. A line stands in the chains of
 * its output; the sheet has one row for it.
 */
@Component
class SupplyImages extends GraphImages {

	private static final String INPUT = "input";

	/** From this criticality on, an input or process is required unless stated. */
	private static final double REQUIRED_CRITICALITY = 4;

	private final ChainEdits chains;

	SupplyImages(CypherRunner cypher, ChainEdits chains) {
		super(SheetKind.SUPPLIES, cypher,
				new Fields(SheetKind.SUPPLIES, "from_node_id", "to_node_id", "relation")
					.change("criticality", field -> field.as(Form.WHOLE))
					.hidden("chains", Form.LIST)
					.change("chains", Field::link),
				"intake/read-supplies", "supplies");
		this.chains = chains;
	}

	@Override
	public String key(Map<String, Object> values) {
		return Keys.join(text(values, "from_node_id"), text(values, "to_node_id"),
				String.valueOf(values.getOrDefault("relation", INPUT)));
	}

	@Override
	public List<String> keysAfter(@Nullable String after, int limit) {
		List<String> parts = (after == null) ? List.of("", "", "") : Keys.split(after);
		return cypher().list("intake/list-supply-keys",
				Map.of("from", parts.get(0), "to", parts.get(1), "relation", parts.get(2), "limit", limit),
				row -> Keys.join(row.get("from").asString(), row.get("to").asString(), row.get("relation").asString()));
	}

	/** A line stands in all chains of its output. */
	@Override
	public List<Image> complete(List<Image> images, Map<String, Image> before) {
		Map<String, List<String>> chainsOf = new HashMap<>();
		List<String> outputs = images.stream().map(image -> text(image.values(), "to_node_id")).distinct().toList();
		cypher()
			.list("intake/list-node-chains", Map.of("nodes", outputs),
					row -> Map.entry(row.get("node").asString(), row.get("chains").asList(value -> value.asString())))
			.forEach(entry -> chainsOf.put(entry.getKey(), entry.getValue()));
		List<Image> complete = new ArrayList<>();
		for (Image image : images) {
			Map<String, Object> values = new LinkedHashMap<>(image.values());
			values.putIfAbsent("chains", chainsOf.getOrDefault(text(values, "to_node_id"), List.of()));
			values.putIfAbsent("relation", INPUT);
			values.putIfAbsent("required", isRequired(values));
			complete.add(new Image(image.key(), values));
		}
		return complete;
	}

	private static boolean isRequired(Map<String, Object> values) {
		return Set.of(INPUT, "process").contains(text(values, "relation"))
				&& values.get("criticality") instanceof Double mark && mark >= REQUIRED_CRITICALITY;
	}

	@Override
	Map<String, Object> keyValues(String key) {
		List<String> parts = Keys.split(key);
		return Map.of("from_node_id", parts.get(0), "to_node_id", parts.get(1), "relation", parts.get(2));
	}

	@Override
	Object keyParameter(String key) {
		Map<String, @Nullable Object> param = new HashMap<>(identity(key));
		param.put("key", key);
		return param;
	}

	@Override
	Map<String, @Nullable Object> identity(String key) {
		List<String> parts = Keys.split(key);
		return Map.of("from", parts.get(0), "to", parts.get(1), "relation", parts.get(2));
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		this.chains.putSupplies(rows);
	}

	@Override
	void remove(List<String> keys) {
		this.chains.removeSupplies(keys.stream().map(this::identity).toList());
	}

	@Override
	public Map<String, Long> held(java.util.Collection<String> keys) {
		return Map.of();
	}

}

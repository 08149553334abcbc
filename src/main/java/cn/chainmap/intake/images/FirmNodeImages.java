package cn.chainmap.intake.images;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmEdits;
import cn.chainmap.firm.NewProducts;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Additions;
import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.batch.Keys;
import cn.chainmap.intake.batch.Mark;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Images of what firms make and need: firm, node, role. */
@Component
class FirmNodeImages extends GraphImages {

	private static final String PRODUCES = "produces";

	private final FirmEdits firms;

	FirmNodeImages(CypherRunner cypher, FirmEdits firms) {
		super(SheetKind.FIRM_NODES, cypher, new Fields(SheetKind.FIRM_NODES, "firm_id", "node_id", "role"),
				"intake/read-firm-nodes", "firmNodes");
		this.firms = firms;
	}

	@Override
	public String key(Map<String, Object> values) {
		return Keys.join(text(values, "firm_id"), text(values, "node_id"), text(values, "role"));
	}

	@Override
	public List<String> keysAfter(@Nullable String after, int limit) {
		List<String> parts = (after == null) ? List.of("", "", "") : Keys.split(after);
		return cypher().list("intake/list-firm-node-keys",
				Map.of("firm", parts.get(0), "node", parts.get(1), "type", type(parts.get(2)), "limit", limit),
				row -> Keys.join(row.get("firm").asString(), row.get("node").asString(),
						row.get("type").asString().equals("PRODUCES") ? PRODUCES : "consumes"));
	}

	/** How a link is known is read off its source unless stated. */
	@Override
	public List<Image> complete(List<Image> images, Map<String, Image> before) {
		// Thousands of rows name the same few sources.
		Map<String, Boolean> known = new HashMap<>();
		List<Image> complete = new ArrayList<>();
		for (Image image : images) {
			Map<String, Object> values = new LinkedHashMap<>(image.values());
			values.putIfAbsent("basis",
					Basis
						.of(known.computeIfAbsent(String.valueOf(values.getOrDefault("source", "")), Basis::isPublic),
								(Double) values.get("confidence"))
						.name());
			complete.add(new Image(image.key(), values));
		}
		return complete;
	}

	@Override
	Map<String, Object> keyValues(String key) {
		List<String> parts = Keys.split(key);
		return Map.of("firm_id", parts.get(0), "node_id", parts.get(1), "role", parts.get(2));
	}

	@Override
	Object keyParameter(String key) {
		List<String> parts = Keys.split(key);
		return Map.of("key", key, "firm", parts.get(0), "node", parts.get(1), "type", type(parts.get(2)));
	}

	@Override
	Map<String, @Nullable Object> identity(String key) {
		List<String> parts = Keys.split(key);
		Map<String, @Nullable Object> identity = new HashMap<>();
		identity.put("key", key);
		identity.put("firm", parts.get(0));
		identity.put("node", parts.get(1));
		identity.put("makes", PRODUCES.equals(parts.get(2)));
		return identity;
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		List<Map<String, @Nullable Object>> products = made(rows, true);
		List<Map<String, @Nullable Object>> needs = made(rows, false);
		if (!products.isEmpty()) {
			this.firms.putProducts(products);
		}
		if (!needs.isEmpty()) {
			this.firms.putNeeds(needs);
		}
	}

	@Override
	public Optional<Additions> ready(List<Image> images) {
		List<Image> complete = complete(images, Map.of());
		return Optional.of(new Additions(complete, "",
				NewProducts.of(newRows(complete.stream().filter(this::isProduct).toList()))));
	}

	@Override
	public Set<String> add(Additions additions, Mark mark) {
		List<Image> needs = additions.images().stream().filter(image -> !isProduct(image)).toList();
		Set<String> there = new HashSet<>(read(needs.stream().map(Image::key).toList()).keySet());
		write(needs.stream().filter(image -> !there.contains(image.key())).map(mark::put).toList());
		this.firms.addProducts((NewProducts) additions.rows(), mark.properties())
			.forEach(link -> there.add(Keys.join(link.firm(), link.node(), PRODUCES)));
		return there;
	}

	private boolean isProduct(Image image) {
		return PRODUCES.equals(image.values().get("role"));
	}

	@Override
	void remove(List<String> keys) {
		List<Map<String, @Nullable Object>> rows = keys.stream().map(this::identity).toList();
		this.firms.removeProducts(made(rows, true));
		this.firms.removeNeeds(made(rows, false));
	}

	@Override
	public Map<String, Long> held(Collection<String> keys) {
		return Map.of();
	}

	private static List<Map<String, @Nullable Object>> made(List<Map<String, @Nullable Object>> rows, boolean makes) {
		return rows.stream().filter(row -> Boolean.valueOf(makes).equals(row.get("makes"))).toList();
	}

	private static String type(String role) {
		return role.isEmpty() ? "" : PRODUCES.equals(role) ? "PRODUCES" : "CONSUMES";
	}

}

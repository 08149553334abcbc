package cn.chainmap.firm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * What firms are thought not to make yet, made ready to be written by
 * {@link FirmEdits#addProducts}.
 */
public final class NewProducts {

	private final Value makers;

	private final List<String> firms;

	private final List<String> nodes;

	private NewProducts(Value makers, List<String> firms, List<String> nodes) {
		this.makers = makers;
		this.firms = firms;
		this.nodes = nodes;
	}

	/** Of rows as {@link FirmEdits#putProducts} takes them; no firm and node twice. */
	public static NewProducts of(List<Map<String, @Nullable Object>> rows) {
		List<String> nodes = FirmEdits.texts(rows, "node");
		Map<String, Integer> positions = new HashMap<>();
		nodes.forEach(node -> positions.put(node, positions.size()));
		Map<String, List<Map<String, @Nullable Object>>> links = new TreeMap<>();
		rows.forEach(row -> {
			Map<String, @Nullable Object> link = new HashMap<>();
			link.put("at", positions.get(String.valueOf(row.get("node"))));
			link.put("values", row.get("values"));
			links.computeIfAbsent(String.valueOf(row.get("firm")), any -> new ArrayList<>()).add(link);
		});
		List<Map<String, Object>> makers = links.entrySet()
			.stream()
			.map(maker -> Map.<String, Object>of("firm", maker.getKey(), "links", maker.getValue()))
			.toList();
		return new NewProducts(Values.value(makers), List.copyOf(links.keySet()), nodes);
	}

	/** Of each firm its links, each with the position of its node. */
	Value makers() {
		return this.makers;
	}

	List<String> firms() {
		return this.firms;
	}

	List<String> nodes() {
		return this.nodes;
	}

	/**
	 * What a firm makes.
	 *
	 * @param firm id of the firm
	 * @param node id of the node
	 */
	public record Link(String firm, String node) {
	}

}

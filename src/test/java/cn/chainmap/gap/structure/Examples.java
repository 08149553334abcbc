package cn.chainmap.gap.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The worked examples, and a short way to write others: {@code input -> output}, then
 * {@code ?} for an optional edge, {@code | group} for substitutes, {@code @chain} for the
 * chain.
 */
final class Examples {

	private static final Pattern EDGE = Pattern.compile("(\\S+) -> (\\S+)( \\?)?(?: \\| (\\S+))?(?: @(\\S+))?");

	/** T-A, special vehicles (专用车). */
	static final ProductionGraph VEHICLES = graph("钢板 -> 大梁", "大梁 -> 底盘", "底盘 -> 整车", "液压件 -> 上装", "钢板 -> 上装",
			"上装 -> 整车", "发动机 -> 底盘 | 动力", "电池 -> 底盘 | 动力");

	/** The active local firms of T-A. */
	static final LocalSupply VEHICLE_FIRMS = LocalSupply.of(Map.of("F1", List.of("钢板", "钢板"), "F1b", List.of("钢板"),
			"F1c", List.of("钢板"), "F2", List.of("大梁"), "F3", List.of("上装"), "F4", List.of("整车")));

	private Examples() {
	}

	static ProductionGraph graph(String... edges) {
		List<SupplyEdge> parsed = edges(edges);
		return ProductionGraph.of(nodes(parsed), parsed);
	}

	static List<SupplyEdge> edges(String... edges) {
		List<SupplyEdge> parsed = new ArrayList<>();
		for (String edge : edges) {
			Matcher matcher = EDGE.matcher(edge);
			if (!matcher.matches()) {
				throw new IllegalArgumentException(edge);
			}
			parsed.add(new SupplyEdge(matcher.group(1), matcher.group(2), matcher.group(3) == null, matcher.group(4),
					matcher.group(5)));
		}
		return parsed;
	}

	static Set<String> nodes(List<SupplyEdge> edges) {
		Set<String> nodes = new TreeSet<>();
		edges.forEach(edge -> nodes.addAll(List.of(edge.input(), edge.output())));
		return nodes;
	}

	static InputGroup group(String node, String... members) {
		return new InputGroup(node, List.of(members));
	}

}

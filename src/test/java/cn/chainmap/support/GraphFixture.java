package cn.chainmap.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.chainmap.chain.ChainNodeRow;
import cn.chainmap.chain.ChainNodeRow.Membership;
import cn.chainmap.chain.ChainRow;
import cn.chainmap.chain.Chains;
import cn.chainmap.chain.SupplyRow;
import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.Firms;
import cn.chainmap.park.PlaceRow;
import cn.chainmap.park.Places;
import org.yaml.snakeyaml.Yaml;

import org.springframework.context.ApplicationContext;

/**
 * A tiny graph written down in YAML and put into the database through the application's
 * own services. Ids are names.
 *
 * <pre>
 * places: [本地, 外地, 本地/园区]     a slash makes a part of a place; the first is home
 * chains: [X, Y]                      default: X
 * nodes:                              optional; nodes named elsewhere appear in the first chain
 *   钢板: {chains: [X], importance: 0.3, terminal: true, surveyed: 2026-01-01, complete: true, localisable: false}
 * supplies:
 *   - 钢板 -> 大梁                    required input in the first chain of 大梁
 *   - 发动机 -> 底盘 | 动力           member of the group of substitutes 动力
 *   - b -> t ?                        optional
 *   - 铝 -> 支架 @Y                   in chain Y
 * firms:
 *   F1: {at: [本地], makes: {钢板: 0.9}, needs: {铝: 0.8}, status: CLOSED, closedAt: '2026-01-01', tags: [链主], city: 深圳}
 *   F2: {makes: {钢板: {confidence: 0.9, capacity: 60}}, needs: {铝: {amount: 100, local: 20}}, revenue: 32000}
 * </pre>
 */
public final class GraphFixture {

	private static final Pattern SUPPLY = Pattern.compile("(\\S+) -> (\\S+)(?: \\| ([^@?\\s]+))?( \\?)?(?: @(\\S+))?");

	private static final String SOURCE = "测试";

	private final Map<String, Object> graph;

	private final List<String> chains;

	private GraphFixture(Map<String, Object> graph) {
		this.graph = graph;
		this.chains = list(graph.getOrDefault("chains", List.of("X")));
	}

	/** The graph of that name in {@code src/test/resources/graphs}. */
	public static GraphFixture named(String name) {
		return new GraphFixture(new Yaml().load(GraphFixture.class.getResourceAsStream("/graphs/" + name + ".yml")));
	}

	/** A graph written down in a test. */
	public static GraphFixture of(String yaml) {
		return new GraphFixture(new Yaml().load(yaml));
	}

	/** A graph as part of a larger YAML document. */
	public static GraphFixture of(Map<String, Object> graph) {
		return new GraphFixture(graph);
	}

	/** Writes the graph. */
	public void load(ApplicationContext application) {
		Places places = application.getBean(Places.class);
		Chains chainService = application.getBean(Chains.class);
		Firms firms = application.getBean(Firms.class);
		List<String> placeNames = list(this.graph.getOrDefault("places", List.of("本地", "外地")));
		places.merge(placeNames.stream().map(GraphFixture::place).toList());
		places.markHome(placeNames.get(0));
		chainService.merge(this.chains.stream().map(id -> new ChainRow(id, "链" + id, "", SOURCE, null)).toList());
		chainService.mergeNodes(nodes());
		chainService.mergeSupplies(supplies());
		firms.merge(firms(placeNames.get(0)));
		firms.mergeProducts(links("makes"));
		firms.mergeNeeds(links("needs"));
	}

	private static PlaceRow place(String path) {
		int slash = path.lastIndexOf('/');
		return new PlaceRow(path, path.substring(slash + 1), "DISTRICT", (slash < 0) ? null : path.substring(0, slash));
	}

	private List<ChainNodeRow> nodes() {
		Map<String, Object> stated = map(this.graph.getOrDefault("nodes", Map.of()));
		Set<String> ids = new LinkedHashSet<>(stated.keySet());
		supplyMatches().forEach(line -> ids.addAll(List.of(line.group(1), line.group(2))));
		firmMaps().values().forEach(firm -> {
			ids.addAll(weights(firm.get("makes")).keySet());
			ids.addAll(weights(firm.get("needs")).keySet());
		});
		return ids.stream().map(id -> node(id, map(stated.getOrDefault(id, Map.of())))).toList();
	}

	private ChainNodeRow node(String id, Map<String, Object> node) {
		Double importance = (node.get("importance") instanceof Number number) ? number.doubleValue() : null;
		Boolean terminal = (Boolean) node.get("terminal");
		List<Membership> memberships = chainsOf(id).stream()
			.map(chain -> new Membership(chain, importance, terminal))
			.toList();
		Object surveyed = node.get("surveyed");
		return new ChainNodeRow(id, id, list(node.getOrDefault("aliases", List.of())), memberships,
				(String) node.getOrDefault("stage", "midstream"), "component", "", List.of(), SOURCE, null,
				(surveyed == null) ? null : surveyed.toString(), (Boolean) node.get("complete"),
				(Boolean) node.get("localisable"));
	}

	private List<String> chainsOf(String node) {
		Map<String, Object> stated = map(map(this.graph.getOrDefault("nodes", Map.of())).getOrDefault(node, Map.of()));
		return list(stated.getOrDefault("chains", List.of(this.chains.get(0))));
	}

	private List<SupplyRow> supplies() {
		return supplyMatches().stream()
			.map(line -> new SupplyRow(line.group(1), line.group(2),
					(line.group(5) == null) ? chainsOf(line.group(2)).get(0) : line.group(5), "input",
					line.group(4) == null, line.group(3), 5, null, null, SOURCE))
			.toList();
	}

	private List<Matcher> supplyMatches() {
		List<Matcher> lines = new ArrayList<>();
		for (String text : list(this.graph.getOrDefault("supplies", List.of()))) {
			Matcher matcher = SUPPLY.matcher(text.strip());
			if (!matcher.matches()) {
				throw new IllegalArgumentException("Not a supply line: " + text);
			}
			lines.add(matcher);
		}
		return lines;
	}

	private List<FirmRow> firms(String home) {
		List<FirmRow> rows = new ArrayList<>();
		firmMaps().forEach((id,
				firm) -> rows.add(new FirmRow(id, (String) firm.getOrDefault("name", id), null, List.of(),
						FirmStatus.valueOf((String) firm.getOrDefault("status", "ACTIVE")),
						(String) firm.get("province"), (String) firm.get("city"), (String) firm.get("district"), null,
						list(firm.getOrDefault("tags", List.of())), (String) firm.getOrDefault("products", ""), "",
						SOURCE, null, text(firm.get("closedAt")), number(firm.get("revenue")),
						list(firm.getOrDefault("at", List.of(home))))));
		return rows;
	}

	private List<FirmNodeRow> links(String role) {
		List<FirmNodeRow> rows = new ArrayList<>();
		firmMaps()
			.forEach((id, firm) -> weights(firm.get(role)).forEach((node, link) -> rows.add(link(id, node, link))));
		return rows;
	}

	private static FirmNodeRow link(String firm, String node, Map<String, Object> link) {
		Double confidence = number(link.getOrDefault("confidence", 0.9));
		Double amount = number(link.getOrDefault("capacity", link.get("amount")));
		return new FirmNodeRow(firm, node, confidence, Basis.PUBLIC, SOURCE, null, amount, number(link.get("local")),
				number(link.get("revenueShare")));
	}

	private Map<String, Map<String, Object>> firmMaps() {
		Map<String, Map<String, Object>> firms = new LinkedHashMap<>();
		map(this.graph.getOrDefault("firms", Map.of())).forEach((id, firm) -> firms.put(id, map(firm)));
		return firms;
	}

	/**
	 * Node to what is known of the link; a plain number is its confidence, which is else
	 * 0.9.
	 */
	private static Map<String, Map<String, Object>> weights(Object value) {
		Map<String, Map<String, Object>> weights = new LinkedHashMap<>();
		if (value instanceof Map<?, ?> map) {
			map.forEach((node, link) -> weights.put((String) node,
					(link instanceof Number confidence) ? Map.of("confidence", confidence) : map(link)));
		}
		else if (value != null) {
			list(value).forEach(node -> weights.put(node, Map.of()));
		}
		return weights;
	}

	private static Double number(Object value) {
		return (value instanceof Number number) ? Double.valueOf(number.doubleValue()) : null;
	}

	private static String text(Object value) {
		return (value == null) ? null : value.toString();
	}

	private static List<String> list(Object value) {
		return (value instanceof List<?> values) ? values.stream().map(Object::toString).toList()
				: List.of(value.toString());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

}

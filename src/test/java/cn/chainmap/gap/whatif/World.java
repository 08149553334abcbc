package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.LocalState;
import cn.chainmap.gap.Importance;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Purchase;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.SupplyFacts;
import cn.chainmap.gap.SupplyFacts.LocalFirm;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.TopologyEdge;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.gap.structure.SupplyEdge;
import cn.chainmap.gap.whatif.MovingFirm.Need;
import cn.chainmap.gap.whatif.MovingFirm.Product;
import cn.chainmap.park.Place;
import org.yaml.snakeyaml.Yaml;

/**
 * A graph in the notation of {@link cn.chainmap.support.GraphFixture}, read into memory
 * as the first place sees it; what the application does with a database, done here
 * without one.
 */
final class World {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	static final LocalDate SINCE = TODAY.minusMonths(36);

	private static final Pattern SUPPLY = Pattern.compile("(\\S+) -> (\\S+)(?: \\| ([^@?\\s]+))?( \\?)?(?: @(\\S+))?");

	private final Map<String, Object> graph;

	private final List<String> chains;

	private final List<SupplyEdge> edges = new ArrayList<>();

	private final Map<String, MovingFirm> firms = new TreeMap<>();

	private World(Map<String, Object> graph) {
		this.graph = graph;
		this.chains = list(graph.getOrDefault("chains", List.of("X")));
		for (String text : list(graph.getOrDefault("supplies", List.of()))) {
			Matcher line = SUPPLY.matcher(text.strip());
			if (!line.matches()) {
				throw new IllegalArgumentException(text);
			}
			// A node that supplies itself is no supply line of the template.
			if (line.group(1).equals(line.group(2))) {
				continue;
			}
			this.edges.add(new SupplyEdge(line.group(1), line.group(2), line.group(4) == null, line.group(3),
					(line.group(5) == null) ? chainsOf(line.group(2)).get(0) : line.group(5)));
		}
		map(graph.getOrDefault("firms", Map.of())).forEach((id, firm) -> this.firms.put(id, firm(id, map(firm))));
	}

	static World named(String name) {
		return new World(new Yaml().load(World.class.getResourceAsStream("/graphs/" + name + ".yml")));
	}

	static World of(String yaml) {
		return new World(new Yaml().load(yaml));
	}

	static World of(Map<String, Object> graph) {
		return new World(graph);
	}

	MovingFirm firm(String id) {
		MovingFirm firm = this.firms.get(id);
		if (firm == null) {
			throw new IllegalArgumentException(id);
		}
		return firm;
	}

	Set<String> firms() {
		return this.firms.keySet();
	}

	List<MovingFirm> firms(String... ids) {
		return List.of(ids).stream().map(this::firm).toList();
	}

	Snapshot snapshot() {
		Set<String> ids = new LinkedHashSet<>(map(this.graph.getOrDefault("nodes", Map.of())).keySet());
		this.edges.forEach(edge -> ids.addAll(List.of(edge.input(), edge.output())));
		this.firms.values().forEach(firm -> {
			firm.makes().forEach(product -> ids.add(product.node()));
			firm.needs().forEach(need -> ids.add(need.node()));
		});
		Topology topology = new Topology(this.chains.stream().map(id -> new ChainRef(id, "链" + id)).toList(),
				ids.stream().map(this::node).toList(),
				this.edges.stream().map(edge -> new TopologyEdge(edge, null)).toList());
		Set<String> unmeasured = new TreeSet<>();
		List<PlaceNode> nodes = ids.stream().map(id -> placeNode(id, unmeasured)).toList();
		Map<String, Integer> producers = new TreeMap<>();
		ids.forEach(id -> producers.put(id,
				(int) this.firms.values()
					.stream()
					.filter(firm -> firm.status() == FirmStatus.ACTIVE && firm.isMakerOf(id))
					.count()));
		Map<String, LocalFirm> suppliers = new TreeMap<>();
		nodes.forEach(node -> node.firms().forEach(id -> {
			MovingFirm firm = firm(id);
			suppliers.put(id, new LocalFirm(id, firm.name(), firm.leads(), firm.revenueWanYuan()));
		}));
		return new Snapshot(new Place("本地", "本地", "DISTRICT"), 1, null, topology, nodes, purchases(),
				new SupplyFacts(suppliers, producers, unmeasured, List.of()));
	}

	private List<Purchase> purchases() {
		List<Purchase> purchases = new ArrayList<>();
		for (MovingFirm firm : this.firms.values()) {
			if (firm.isOperatingHere()) {
				firm.needs()
					.forEach(need -> purchases.add(new Purchase(firm.id(), need.node(), need.amountWanYuan(),
							need.localAmountWanYuan(), firm.isMakerOf(need.node()))));
			}
		}
		return purchases;
	}

	private TopologyNode node(String id) {
		Map<String, Object> stated = stated(id);
		Double importance = number(stated.get("importance"));
		return new TopologyNode(id, id, "midstream", "component", Boolean.TRUE.equals(stated.get("complete")),
				!Boolean.FALSE.equals(stated.get("localisable")),
				chainsOf(id).stream()
					.map(chain -> new TopologyNode.Membership(chain,
							(importance != null) ? new Importance(importance, "GIVEN") : derived(id, chain),
							Boolean.TRUE.equals(stated.get("terminal"))))
					.toList());
	}

	private Importance derived(String id, String chain) {
		boolean known = this.edges.stream()
			.filter(edge -> chain.equals(edge.chain()) && !edge.input().equals(edge.output()))
			.anyMatch(edge -> edge.input().equals(id) || edge.output().equals(id));
		return known ? new Importance(1, "DERIVED") : Importance.UNKNOWN;
	}

	private PlaceNode placeNode(String id, Set<String> unmeasured) {
		Counts counts = new Counts();
		List<String> supply = new ArrayList<>();
		List<Double> capacities = new ArrayList<>();
		List<Double> qualities = new ArrayList<>();
		LocalDate lostAt = null;
		double recentlyLost = 0;
		boolean anyLoss = false;
		boolean known = stated(id).containsKey("surveyed");
		for (MovingFirm firm : this.firms.values()) {
			for (Product product : firm.makes().stream().filter(made -> made.node().equals(id)).toList()) {
				known = true;
				counts.outside += !firm.local() && firm.status() != FirmStatus.CLOSED ? 1 : 0;
				if (firm.isOperatingHere() && product.trusted()) {
					supply.add(firm.id());
					capacities.add(product.capacity());
					qualities.add(firm.quality());
				}
				else if (firm.local()) {
					counts.add(firm.status());
				}
				LocalDate goneAt = firm.goneAt();
				if (firm.isGone() && product.trusted() && goneAt != null) {
					lostAt = (lostAt == null || goneAt.isAfter(lostAt)) ? goneAt : lostAt;
					if (!goneAt.isBefore(SINCE)) {
						anyLoss = true;
						recentlyLost += product.capacity();
						if (product.capacity() < 0) {
							unmeasured.add(id);
						}
					}
				}
			}
		}
		String state = "UNKNOWN";
		if (!supply.isEmpty()) {
			state = "PRESENT";
		}
		else if (counts.unverified + counts.weak == 0 && known) {
			state = "ABSENT";
		}
		boolean measured = capacities.stream().allMatch(capacity -> capacity >= 0);
		if (anyLoss && !measured) {
			unmeasured.add(id);
		}
		Double before = (anyLoss && measured && !unmeasured.contains(id))
				? Double.valueOf(recentlyLost + capacities.stream().mapToDouble(Double::doubleValue).sum()) : null;
		return new PlaceNode(id, new LocalState(state, List.of(), supply.size(), counts.outside, counts.building,
				counts.unverified, counts.weak), supply, capacities, qualities, lostAt, before, null);
	}

	private MovingFirm firm(String id, Map<String, Object> firm) {
		String home = list(this.graph.getOrDefault("places", List.of("本地", "外地"))).get(0);
		boolean local = list(firm.getOrDefault("at", List.of(home))).stream()
			.anyMatch(place -> place.equals(home) || place.startsWith(home + "/"));
		List<Product> makes = entries(firm.get("makes")).entrySet().stream().map(entry -> {
			Map<String, Object> details = details(entry.getValue());
			Double confidence = number(details.getOrDefault("confidence", 0.9));
			Double capacity = number(details.get("capacity"));
			return new Product(entry.getKey(), confidence != null && confidence >= 0.6,
					(capacity == null) ? -1 : capacity);
		}).toList();
		List<Need> needs = entries(firm.get("needs")).entrySet()
			.stream()
			.map(entry -> new Need(entry.getKey(), number(details(entry.getValue()).get("amount")),
					number(details(entry.getValue()).get("local"))))
			.toList();
		List<String> tags = list(firm.getOrDefault("tags", List.of()));
		Object closedAt = firm.get("closedAt");
		return new MovingFirm(id, (String) firm.getOrDefault("name", id), false, local,
				FirmStatus.valueOf((String) firm.getOrDefault("status", "ACTIVE")),
				(closedAt == null) ? null : LocalDate.parse(closedAt.toString()),
				tags.stream().anyMatch(tag -> tag.contains("链主")), number(firm.get("revenue")), quality(tags), makes,
				needs);
	}

	private static double quality(List<String> tags) {
		if (tags.isEmpty()) {
			return -1;
		}
		return tags.stream().anyMatch(tag -> tag.contains("专精特新")) ? 0.8 : 0.3;
	}

	private Map<String, Object> stated(String node) {
		return map(map(this.graph.getOrDefault("nodes", Map.of())).getOrDefault(node, Map.of()));
	}

	private List<String> chainsOf(String node) {
		return list(stated(node).getOrDefault("chains", List.of(this.chains.get(0))));
	}

	private static Map<String, Object> entries(Object value) {
		if (value instanceof Map<?, ?>) {
			return map(value);
		}
		Map<String, Object> entries = new LinkedHashMap<>();
		list((value != null) ? value : List.of()).forEach(node -> entries.put(node, Map.of()));
		return entries;
	}

	private static Map<String, Object> details(Object value) {
		return (value instanceof Number number) ? Map.of("confidence", number) : map(value);
	}

	private static Double number(Object value) {
		return (value instanceof Number number) ? Double.valueOf(number.doubleValue()) : null;
	}

	private static List<String> list(Object value) {
		return (value instanceof List<?> values) ? values.stream().map(Object::toString).toList()
				: List.of(value.toString());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	/** Local makers that are no supply. */
	private static final class Counts {

		int outside;

		int building;

		int unverified;

		int weak;

		void add(FirmStatus status) {
			this.building += (status == FirmStatus.UNDER_CONSTRUCTION) ? 1 : 0;
			this.unverified += (status == FirmStatus.UNVERIFIED) ? 1 : 0;
			this.weak += (status == FirmStatus.ACTIVE) ? 1 : 0;
		}

	}

}

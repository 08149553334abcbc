package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A small graph from a seed, in the notation of {@link cn.chainmap.support.GraphFixture}:
 * cycles, self-loops, edges shared by two chains, optional edges, substitutes; firms here
 * and elsewhere, open, closed and unchecked, with and without capacities and amounts.
 */
public final class RandomGraph {

	final Random random;

	final List<String> nodes = new ArrayList<>();

	private final Map<String, Map<String, Object>> firms = new LinkedHashMap<>();

	private final Map<String, Object> graph = new LinkedHashMap<>();

	/**
	 * Graph of a seed.
	 * @param amounts whether firms have capacities and buy for amounts
	 */
	public RandomGraph(long seed, boolean amounts) {
		this.random = new Random(seed);
		int size = 3 + this.random.nextInt(8);
		Map<String, Object> stated = new LinkedHashMap<>();
		for (int i = 0; i < size; i++) {
			this.nodes.add("n" + i);
			stated.put("n" + i, node());
		}
		this.graph.put("places", List.of("本地", "外地", "本地/园区"));
		this.graph.put("chains", List.of("X", "Y"));
		this.graph.put("nodes", stated);
		this.graph.put("supplies", supplies());
		int count = 2 + this.random.nextInt(9);
		for (int i = 0; i < count; i++) {
			this.firms.put("F" + i, firm(amounts));
		}
		this.graph.put("firms", this.firms);
	}

	public Map<String, Object> graph() {
		return this.graph;
	}

	/** The same graph after firms have come and gone. */
	Map<String, Object> graphAfter(Set<String> arriving, Set<String> leaving, String today) {
		Map<String, Object> after = new LinkedHashMap<>(this.graph);
		Map<String, Map<String, Object>> changed = new LinkedHashMap<>(this.firms);
		arriving.forEach(id -> {
			Map<String, Object> firm = new LinkedHashMap<>(changed.get(id));
			if (!isHere(firm)) {
				firm.put("at", List.of("外地", "本地"));
			}
			firm.put("status", "ACTIVE");
			firm.remove("closedAt");
			changed.put(id, firm);
		});
		leaving.forEach(id -> {
			Map<String, Object> firm = new LinkedHashMap<>(changed.get(id));
			if (isHere(firm) && !"CLOSED".equals(firm.get("status"))) {
				firm.put("status", "CLOSED");
				firm.put("closedAt", today);
			}
			changed.put(id, firm);
		});
		after.put("firms", changed);
		return after;
	}

	/** Some firms, at most so many. */
	Set<String> someFirms(int most) {
		List<String> ids = List.copyOf(this.firms.keySet());
		Set<String> some = new LinkedHashSet<>();
		int count = this.random.nextInt(most + 1);
		for (int i = 0; i < count; i++) {
			some.add(ids.get(this.random.nextInt(ids.size())));
		}
		return some;
	}

	private static boolean isHere(Map<String, Object> firm) {
		return !List.of("外地").equals(firm.get("at"));
	}

	private Map<String, Object> node() {
		Map<String, Object> node = new LinkedHashMap<>();
		int chains = this.random.nextInt(3);
		node.put("chains", (chains == 2) ? List.of("X", "Y") : List.of((chains == 0) ? "X" : "Y"));
		if (this.random.nextInt(3) > 0) {
			node.put("importance", this.random.nextInt(11) / 10.0);
		}
		if (this.random.nextInt(3) == 0) {
			node.put("complete", true);
		}
		if (this.random.nextInt(6) == 0) {
			node.put("surveyed", "2026-01-01");
		}
		return node;
	}

	private List<String> supplies() {
		Set<String> taken = new LinkedHashSet<>();
		List<String> supplies = new ArrayList<>();
		int count = this.random.nextInt(this.nodes.size() * 3);
		for (int i = 0; i < count; i++) {
			int one = this.random.nextInt(this.nodes.size());
			int other = this.random.nextInt(this.nodes.size());
			boolean back = this.random.nextInt(6) == 0;
			String input = this.nodes.get(back ? Math.max(one, other) : Math.min(one, other));
			String output = this.nodes.get(back ? Math.min(one, other) : Math.max(one, other));
			String chain = this.random.nextBoolean() ? "X" : "Y";
			String text = input + " -> " + output;
			if (taken.add(text + chain)) {
				text += (this.random.nextInt(3) == 0) ? " | g" + this.random.nextInt(2) : "";
				text += (this.random.nextInt(5) == 0) ? " ?" : "";
				supplies.add(text + " @" + chain);
			}
		}
		return supplies;
	}

	private Map<String, Object> firm(boolean amounts) {
		Map<String, Object> firm = new LinkedHashMap<>();
		boolean here = this.random.nextInt(5) > 1;
		firm.put("at", List.of(here ? (this.random.nextBoolean() ? "本地" : "本地/园区") : "外地"));
		int status = this.random.nextInt(10);
		if (status == 0) {
			firm.put("status", "UNVERIFIED");
		}
		if (status == 1) {
			firm.put("status", "CLOSED");
			firm.put("closedAt", this.random.nextBoolean() ? "2026-02-01" : "2015-02-01");
		}
		if (status == 2) {
			firm.put("status", "UNDER_CONSTRUCTION");
		}
		if (this.random.nextInt(6) == 0) {
			firm.put("tags", List.of("链主"));
		}
		if (this.random.nextInt(6) == 0) {
			firm.put("revenue", 200000);
		}
		Map<String, Object> makes = new LinkedHashMap<>();
		int products = 1 + this.random.nextInt(2);
		for (int i = 0; i < products; i++) {
			Map<String, Object> link = new LinkedHashMap<>();
			link.put("confidence", (this.random.nextInt(5) == 0) ? 0.4 : 0.9);
			if (amounts && this.random.nextInt(4) > 0) {
				link.put("capacity", 16 * (1 + this.random.nextInt(8)));
			}
			makes.put(this.nodes.get(this.random.nextInt(this.nodes.size())), link);
		}
		firm.put("makes", makes);
		if (amounts && this.random.nextBoolean()) {
			Map<String, Object> need = new LinkedHashMap<>();
			need.put("amount", 64 * (1 + this.random.nextInt(4)));
			if (here && this.random.nextInt(3) > 0) {
				need.put("local", 16 * this.random.nextInt(4));
			}
			firm.put("needs", Map.of(this.nodes.get(this.random.nextInt(this.nodes.size())), need));
		}
		return firm;
	}

}

package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.OpportunityClass;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.SupplyFacts.LocalFirm;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.structure.ProductionGraph;

/**
 * Which gap types each node has and which class it has in each of its chains, for any
 * snapshot, a supposed one too. On facts that are stored, the files in {@code cypher/gap}
 * decide the same; this is their reading in memory, held to them by tests.
 */
public final class GapRules {

	private final GapSettings settings;

	/** Rules with these thresholds. */
	public GapRules(GapSettings settings) {
		this.settings = settings;
	}

	/**
	 * All gaps and classes. O(E + Σ members of demand lines), whatever the number of
	 * firms elsewhere.
	 * @param today the day from which the window of losses counts back
	 */
	public GapPicture judge(Snapshot snapshot, LocalDate today) {
		NodeRules rules = rules(snapshot, today);
		SortedMap<String, Set<GapType>> types = new TreeMap<>();
		snapshot.nodes().forEach(node -> put(types, node.node(), rules.typesOf(node)));
		Topology topology = snapshot.topology();
		ClassRules classes = new ClassRules(snapshot, types, this.settings);
		SortedMap<String, SortedMap<String, OpportunityClass>> byChain = new TreeMap<>();
		topology.chains()
			.forEach(chain -> byChain.put(chain.id(), classes.classesOf(chain.id(), topology.members(chain.id()))));
		SortedSet<String> leaderless = new TreeSet<>();
		topology.chains()
			.stream()
			.map(ChainRef::id)
			.filter(chain -> isLeaderless(snapshot, chain))
			.forEach(leaderless::add);
		return new GapPicture(types, leaderless, byChain, classes.coverage());
	}

	/**
	 * The same of what would be, when it is known for what is: only nodes and chains for
	 * which something could differ are judged again. Its cost is that of what surrounds
	 * the nodes concerned.
	 * @param known the picture of what is, on the same day
	 */
	GapPicture judge(Supposition supposition, GapPicture known, LocalDate today) {
		Snapshot after = supposition.after();
		Topology topology = after.topology();
		Set<String> near = Reach.around(topology.graph(), supposition.turned(),
				Math.max(this.settings.bridgeHops(), this.settings.classHops()));
		NodeRules rules = rules(after, today);
		SortedMap<String, Set<GapType>> types = new TreeMap<>(known.types());
		Set<String> concerned = concerned(topology.graph(), supposition, near);
		for (String node : concerned) {
			types.remove(node);
			after.node(node).ifPresent(found -> put(types, node, rules.typesOf(found)));
		}
		SortedSet<String> leaderless = new TreeSet<>(known.leaderless());
		SortedMap<String, SortedMap<String, OpportunityClass>> byChain = new TreeMap<>(known.classes());
		SortedMap<String, Double> coverage = new TreeMap<>(known.coverage());
		ClassRules classes = new ClassRules(after, types, this.settings);
		for (ChainRef chain : topology.chains()) {
			Set<String> members = topology.members(chain.id());
			if (concerned.stream().anyMatch(members::contains)) {
				leaderless.remove(chain.id());
				if (isLeaderless(after, chain.id())) {
					leaderless.add(chain.id());
				}
				byChain.put(chain.id(), classes.classesOf(chain.id(), members));
				coverage.put(chain.id(), classes.coverageOf(chain.id()));
			}
		}
		return new GapPicture(types, leaderless, byChain, coverage);
	}

	/**
	 * Nodes whose gap types or class could differ: see what {@link NodeRules} and
	 * {@link ClassRules} look at.
	 */
	private static Set<String> concerned(ProductionGraph graph, Supposition supposition, Set<String> near) {
		Set<String> concerned = new TreeSet<>(near);
		concerned.addAll(supposition.bought());
		concerned.addAll(supposition.made());
		supposition.made().stream().filter(graph::contains).forEach(node -> {
			// The lines it needs and those it is a member of, and who else is a member.
			graph.groups(node).forEach(group -> concerned.addAll(group.members()));
			graph.groupsWith(node).forEach(group -> concerned.addAll(group.members()));
		});
		return concerned;
	}

	private NodeRules rules(Snapshot snapshot, LocalDate today) {
		return new NodeRules(snapshot, this.settings, today.minusMonths(this.settings.vacancyMonths()));
	}

	private static void put(Map<String, Set<GapType>> types, String node, Set<GapType> own) {
		if (!own.isEmpty()) {
			types.put(node, own);
		}
	}

	/** Whether a chain has local firms of which none leads. */
	private boolean isLeaderless(Snapshot snapshot, String chain) {
		Topology topology = snapshot.topology();
		Set<String> members = topology.members(chain);
		if (members.stream().noneMatch(snapshot.present()::contains)) {
			return false;
		}
		Collection<String> ends = topology.ends(chain);
		return members.stream()
			.filter(node -> ends.contains(node)
					|| topology.node(node).orElseThrow().importance(chain).value() >= this.settings.coreImportance())
			.flatMap(node -> firms(snapshot, node))
			.noneMatch(firm -> leads(snapshot, firm));
	}

	private static Stream<String> firms(Snapshot snapshot, String node) {
		return snapshot.node(node).stream().flatMap(known -> known.firms().stream());
	}

	private boolean leads(Snapshot snapshot, String firm) {
		LocalFirm known = snapshot.facts().firms().get(firm);
		if (known == null) {
			return false;
		}
		Double revenue = known.revenueWanYuan();
		return known.leads() || revenue != null && revenue >= this.settings.leaderRevenueWanYuan();
	}

}

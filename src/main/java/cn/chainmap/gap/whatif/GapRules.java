package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.SupplyFacts.LocalFirm;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.InputGroup;

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
		SortedMap<String, Set<GapType>> types = new TreeMap<>();
		DemandLines lines = DemandLines.of(snapshot.topology().graph(), snapshot.present());
		SupplyRules supply = new SupplyRules(snapshot, this.settings, today.minusMonths(this.settings.vacancyMonths()),
				lines);
		Set<String> broken = broken(snapshot, lines);
		Set<String> middle = middle(snapshot);
		Set<String> fed = Reach.below(snapshot.topology().graph(), snapshot.present(), 1);
		for (PlaceNode node : snapshot.nodes()) {
			Set<GapType> own = EnumSet.noneOf(GapType.class);
			if (node.isAbsent()) {
				add(own, GapType.BREAK, broken.contains(node.node()));
				add(own, GapType.BREAK_MID, middle.contains(node.node()));
				add(own, GapType.DOWN, fed.contains(node.node()) && !broken.contains(node.node()));
			}
			supply.addTypes(node, own);
			if (!own.isEmpty()) {
				types.put(node.node(), own);
			}
		}
		ClassRules classes = new ClassRules(snapshot, types, this.settings);
		return new GapPicture(types, leaderless(snapshot), classes.classes(), classes.coverage());
	}

	/** Members of unsatisfied demand lines. */
	private static Set<String> broken(Snapshot snapshot, DemandLines lines) {
		Set<String> broken = new TreeSet<>();
		for (InputGroup group : lines.open()) {
			for (String member : group.members()) {
				if (snapshot.node(member).filter(PlaceNode::isAbsent).isPresent()) {
					broken.add(member);
				}
			}
		}
		return broken;
	}

	/** Nodes with present nodes above and below. */
	private Set<String> middle(Snapshot snapshot) {
		Topology topology = snapshot.topology();
		Set<String> middle = Reach.below(topology.graph(), snapshot.present(), this.settings.bridgeHops());
		middle.retainAll(Reach.above(topology.graph(), snapshot.present(), this.settings.bridgeHops()));
		return middle;
	}

	/** Chains with local firms of which none leads. */
	private SortedSet<String> leaderless(Snapshot snapshot) {
		SortedSet<String> leaderless = new TreeSet<>();
		Topology topology = snapshot.topology();
		for (var chain : topology.chains()) {
			Set<String> members = topology.members(chain.id());
			if (members.stream().noneMatch(snapshot.present()::contains)) {
				continue;
			}
			Collection<String> ends = topology.ends(chain.id());
			List<String> core = members.stream()
				.filter(node -> ends.contains(node)
						|| topology.node(node).orElseThrow().importance(chain.id()).value() >= this.settings
							.coreImportance())
				.toList();
			if (core.stream().flatMap(node -> firms(snapshot, node)).noneMatch(firm -> leads(snapshot, firm))) {
				leaderless.add(chain.id());
			}
		}
		return leaderless;
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

	private static void add(Set<GapType> types, GapType type, boolean holds) {
		if (holds) {
			types.add(type);
		}
	}

}

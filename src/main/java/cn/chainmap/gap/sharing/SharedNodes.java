package cn.chainmap.gap.sharing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import cn.chainmap.gap.FirmNames;
import cn.chainmap.gap.Gaps;
import cn.chainmap.gap.OpportunityClass;
import cn.chainmap.gap.PerSnapshot;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Purchase;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.Snapshots;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.InputGroup;
import cn.chainmap.gap.structure.SupplyEdge;
import cn.chainmap.park.Place;

import org.springframework.stereotype.Service;

/**
 * Finds the nodes that several chains rest on (一点多链). Places must be tracked.
 */
@Service
public class SharedNodes {

	/** Firms that are named; all are counted. */
	static final int MOST_NAMED = 20;

	private static final Comparator<SharedNode> FIRST = Comparator.comparingLong(SharedNode::lines)
		.thenComparingLong(SharedNode::firms)
		.reversed()
		.thenComparing(SharedNode::nodeId);

	private final Snapshots snapshots;

	private final Gaps gaps;

	private final FirmNames names;

	private final PerSnapshot<SharedNodeList> lists = new PerSnapshot<>(this::read);

	SharedNodes(Snapshots snapshots, Gaps gaps, FirmNames names) {
		this.snapshots = snapshots;
		this.gaps = gaps;
		this.names = names;
	}

	/** The shared nodes of a place. */
	public SharedNodeList list(Place place) {
		return this.lists.get(this.snapshots.get(place));
	}

	private SharedNodeList read(Snapshot snapshot) {
		Topology topology = snapshot.topology();
		Map<String, Long> lines = lines(snapshot);
		Map<String, Set<String>> buyers = new HashMap<>();
		for (Purchase purchase : snapshot.purchases()) {
			buyers.computeIfAbsent(purchase.node(), any -> new TreeSet<>()).add(purchase.firm());
		}
		Map<String, Set<String>> chains = chainsByNode(topology);
		chains.values().removeIf(of -> of.size() < 2);
		Map<String, Set<String>> firms = new TreeMap<>();
		chains.keySet().forEach(node -> firms.put(node, firms(node, snapshot, buyers.getOrDefault(node, Set.of()))));
		Map<String, String> named = this.names
			.map(firms.values().stream().flatMap(ids -> ids.stream().limit(MOST_NAMED)).toList());
		Map<String, Map<String, OpportunityClass>> classes = classes(snapshot.place(), chains.values());
		List<SharedNode> rows = firms.entrySet()
			.stream()
			.map(entry -> row(topology.node(entry.getKey()).orElseThrow(), snapshot,
					inChains(entry.getKey(), topology, chains.get(entry.getKey()), classes),
					lines.getOrDefault(entry.getKey(), 0L), entry.getValue(), named))
			.sorted(FIRST)
			.toList();
		return new SharedNodeList(snapshot.place(), rows, "gap.shared", snapshot.dataAsOf());
	}

	private static SharedNode row(TopologyNode node, Snapshot snapshot, List<SharedNode.InChain> chains, long lines,
			Set<String> firms, Map<String, String> named) {
		return new SharedNode(node.id(), node.name(), node.kind(),
				snapshot.node(node.id()).map(PlaceNode::state).map(state -> state.state()).orElse("UNKNOWN"), chains,
				lines, firms.size(),
				firms.stream().limit(MOST_NAMED).map(firm -> named.getOrDefault(firm, firm)).toList());
	}

	/** Chains that a node belongs to, or in which it is an input. */
	private static Map<String, Set<String>> chainsByNode(Topology topology) {
		Map<String, Set<String>> chains = new TreeMap<>();
		topology.nodes().forEach(node -> {
			Set<String> own = new TreeSet<>();
			node.memberships().forEach(in -> own.add(in.chain()));
			chains.put(node.id(), own);
		});
		topology.edges().forEach(edge -> {
			SupplyEdge supply = edge.supply();
			String chain = supply.chain();
			if (chain != null && !supply.input().equals(supply.output())) {
				chains.get(supply.input()).add(chain);
			}
		});
		return chains;
	}

	private static List<SharedNode.InChain> inChains(String node, Topology topology, Set<String> chains,
			Map<String, Map<String, OpportunityClass>> classes) {
		return chains.stream()
			.flatMap(chain -> topology.chain(chain).stream())
			.map(chain -> new SharedNode.InChain(chain.id(), chain.name(), classes.get(chain.id()).get(node)))
			.toList();
	}

	/** For each chain that shares a node, the classes of its nodes. */
	private Map<String, Map<String, OpportunityClass>> classes(Place place, Collection<Set<String>> chains) {
		Map<String, Map<String, OpportunityClass>> classes = new TreeMap<>();
		chains.stream().flatMap(Set::stream).distinct().forEach(chain -> {
			Map<String, OpportunityClass> byNode = new HashMap<>();
			this.gaps.classes(chain, place).nodes().forEach(node -> byNode.put(node.node(), node.opportunity()));
			classes.put(chain, byNode);
		});
		return classes;
	}

	/**
	 * By node: open lines with it, or for a present node lines in which no other member
	 * is present.
	 */
	private static Map<String, Long> lines(Snapshot snapshot) {
		Map<String, Long> lines = new HashMap<>();
		for (DemandLines.Line line : DemandLines.of(snapshot.topology().graph(), snapshot.present()).lines()) {
			List<String> there = line.group().members().stream().filter(snapshot.present()::contains).toList();
			List<String> counted = line.satisfied() ? there : line.group().members();
			if (!line.satisfied() || there.size() == 1) {
				counted.forEach(node -> lines.merge(node, 1L, Long::sum));
			}
		}
		return lines;
	}

	private static Set<String> firms(String node, Snapshot snapshot, Set<String> buyers) {
		Set<String> firms = new TreeSet<>(buyers);
		Stream<String> users = snapshot.topology().graph().groupsWith(node).stream().map(InputGroup::node);
		firms.addAll(snapshot.supply().makers(users.toList()));
		return firms;
	}

}

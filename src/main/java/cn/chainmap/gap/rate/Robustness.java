package cn.chainmap.gap.rate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.gap.structure.Concentration;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.InputGroup;
import cn.chainmap.gap.structure.LocalSupply;
import cn.chainmap.gap.structure.Producer;

/**
 * On whom the satisfied lines of a place rest: concentration (集中度) of each line and loss
 * (企业流失影响) of each firm. Names of firms are not looked up here; a firm is named by its
 * id.
 */
final class Robustness {

	private static final Comparator<LineRisk> RISKIEST = Comparator.comparingDouble(LineRisk::risk)
		.thenComparingDouble(LineRisk::hhi)
		.reversed()
		.thenComparing(line -> line.node().id())
		.thenComparing(line -> line.members().get(0).id());

	private final int total;

	private final List<LineRisk> lines;

	private final Map<String, Double> losses;

	private Robustness(int total, List<LineRisk> lines, Map<String, Double> losses) {
		this.total = total;
		this.lines = lines;
		this.losses = losses;
	}

	static Robustness of(Snapshot snapshot) {
		DemandLines lines = DemandLines.of(snapshot.topology().graph(), snapshot.present());
		List<LineRisk> risks = lines.lines()
			.stream()
			.filter(DemandLines.Line::satisfied)
			.map(line -> risk(line.group(), snapshot))
			.sorted(RISKIEST)
			.toList();
		return new Robustness(lines.total(), risks, lines.losses(soleSupply(snapshot)));
	}

	/** Number of demand lines, satisfied or not. */
	int total() {
		return this.total;
	}

	/** The satisfied lines, riskiest first. */
	List<LineRisk> lines() {
		return this.lines;
	}

	/** Loss of each firm on which any line rests, 0 to 1; empty without lines. */
	Map<String, Double> losses() {
		return this.losses;
	}

	/** Nodes with one maker only: no line rests on one firm at any other. */
	private static LocalSupply soleSupply(Snapshot snapshot) {
		Map<String, Set<String>> nodesByFirm = new TreeMap<>();
		snapshot.nodes()
			.stream()
			.filter(node -> node.firms().size() == 1)
			.forEach(node -> nodesByFirm.computeIfAbsent(node.firms().get(0), any -> new TreeSet<>()).add(node.node()));
		return LocalSupply.of(nodesByFirm);
	}

	private static LineRisk risk(InputGroup group, Snapshot snapshot) {
		List<Producer> producers = group.members()
			.stream()
			.flatMap(member -> snapshot.node(member).stream())
			.flatMap(node -> producers(node).stream())
			.toList();
		Concentration concentration = Concentration.of(producers);
		Double hhi = concentration.hhi();
		double crit = snapshot.topology().crit(group);
		boolean single = concentration.singleSource();
		String firm = producers.get(0).firm();
		return new LineRisk(named(group.node(), snapshot),
				group.members().stream().map(member -> member(member, snapshot)).toList(), concentration.producers(),
				(hhi != null) ? hhi : 1, concentration.byCapacity(), single, single ? new Named(firm, firm) : null,
				crit, (hhi != null) ? hhi * crit : crit);
	}

	private static List<Producer> producers(PlaceNode node) {
		return java.util.stream.IntStream.range(0, node.firms().size())
			.mapToObj(i -> new Producer(node.firms().get(i), node.node(),
					(node.capacities().get(i) >= 0) ? node.capacities().get(i) : null))
			.toList();
	}

	private static Named named(String node, Snapshot snapshot) {
		return new Named(node, snapshot.topology().node(node).map(TopologyNode::name).orElse(node));
	}

	private static LineRisk.Member member(String node, Snapshot snapshot) {
		return new LineRisk.Member(node, named(node, snapshot).name(),
				snapshot.node(node).map(known -> known.state().state()).orElse("UNKNOWN"));
	}

}

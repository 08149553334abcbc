package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.Importance;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.Topology.CriticalGroup;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.gap.structure.InputGroup;
import cn.chainmap.gap.structure.ProductionGraph;
import org.jspecify.annotations.Nullable;

/**
 * Which gap types a node has. Looks at the node itself, at the demand lines it is a
 * member of and their other members, at present nodes within some stages, and at what is
 * bought of it; {@link GapRules} relies on that.
 */
final class NodeRules {

	/** Quality of firms without a tag that tells of quality. */
	private static final double UNTAGGED = 0.3;

	private final Snapshot snapshot;

	private final GapSettings settings;

	private final LocalDate since;

	private final LocalDemand demand;

	private final Reach reach;

	/**
	 * Rules for a snapshot.
	 * @param since losses from then on count
	 */
	NodeRules(Snapshot snapshot, GapSettings settings, LocalDate since) {
		this.snapshot = snapshot;
		this.settings = settings;
		this.since = since;
		this.demand = new LocalDemand(snapshot);
		this.reach = new Reach(snapshot);
	}

	/** All of them but LEADER, which is of chains. */
	Set<GapType> typesOf(PlaceNode node) {
		Set<GapType> types = EnumSet.noneOf(GapType.class);
		List<InputGroup> lines = lines(node.node());
		if (node.isAbsent()) {
			addAbsentTypes(node.node(), lines, types);
		}
		if (node.isPresent()) {
			add(types, GapType.BLOCK, isBlocked(node));
			add(types, GapType.CAPACITY, isTooSmall(node));
			add(types, GapType.WEAK, isWeak(node));
			add(types, GapType.SHRINK, hasShrunk(node));
		}
		else {
			LocalDate lostAt = node.lostAt();
			add(types, GapType.VACANCY, lostAt != null && !lostAt.isBefore(this.since));
		}
		add(types, GapType.CORE_EXT, isCoreImport(node, lines));
		add(types, GapType.CHOKE, isChoke(node.node(), lines));
		return types;
	}

	private void addAbsentTypes(String node, List<InputGroup> lines, Set<GapType> types) {
		boolean broken = lines.stream()
			.anyMatch(line -> line.members().stream().noneMatch(this.snapshot.present()::contains));
		add(types, GapType.BREAK, broken);
		add(types, GapType.BREAK_MID, this.reach.hasPresentAbove(node, this.settings.bridgeHops())
				&& this.reach.hasPresentBelow(node, this.settings.bridgeHops()));
		add(types, GapType.DOWN, !broken && this.reach.hasPresentAbove(node, 1));
	}

	/** The demand lines a node is a member of. */
	private List<InputGroup> lines(String node) {
		ProductionGraph graph = topology().graph();
		return !graph.contains(node) ? List.of()
				: graph.groupsWith(node)
					.stream()
					.filter(group -> this.snapshot.present().contains(group.node()))
					.toList();
	}

	private boolean isBlocked(PlaceNode node) {
		Double actual = this.demand.actual(node.node());
		return actual != null && actual < this.settings.blockActual()
				&& LocalDemand.rounded(this.demand.potential(node) - actual) >= this.settings.blockDistance();
	}

	private boolean isTooSmall(PlaceNode node) {
		return this.demand.exists(node.node()) && LocalDemand.capacity(node) != null
				&& this.demand.potential(node) < this.settings.capacityPotential();
	}

	private boolean isCoreImport(PlaceNode node, List<InputGroup> lines) {
		Importance importance = topologyNode(node.node()).map(TopologyNode::importance).orElse(Importance.UNKNOWN);
		if (!importance.isKnown() || importance.value() < this.settings.coreImportance()) {
			return false;
		}
		if (node.isAbsent()) {
			return this.demand.exists(node.node()) || !lines.isEmpty();
		}
		Double actual = this.demand.actual(node.node());
		return node.isPresent() && actual != null && actual < this.settings.blockActual();
	}

	private boolean isChoke(String node, List<InputGroup> lines) {
		Integer producers = producers(node);
		return producers != null && producers <= this.settings.chokeProducers()
				&& topologyNode(node).filter(TopologyNode::producersComplete).isPresent()
				&& lines.stream().anyMatch(group -> hasNoAlternative(group, node));
	}

	private boolean hasNoAlternative(InputGroup group, String node) {
		return group.members().stream().filter(member -> !member.equals(node)).noneMatch(member -> {
			Integer producers = producers(member);
			return producers != null && producers >= this.settings.chokeAlternatives();
		});
	}

	private boolean isWeak(PlaceNode node) {
		CriticalGroup group = topology().mostCriticalGroup(node.node());
		if (group.crit() > 0) {
			Double hhi = SingleSourceRisk.concentration(this.snapshot, group.members()).hhi();
			if (hhi != null && LocalDemand.rounded(hhi) >= this.settings.weakHhi()) {
				return true;
			}
		}
		Double quotient = node.quotient();
		return quotient != null && quotient < this.settings.weakQuotient()
				|| node.qualities().stream().allMatch(quality -> quality >= 0 && quality <= UNTAGGED);
	}

	private boolean hasShrunk(PlaceNode node) {
		Double before = node.capacityBefore();
		Double now = LocalDemand.capacity(node);
		return before != null && now != null && !this.snapshot.facts().unmeasuredLosses().contains(node.node())
				&& now < before && now <= this.settings.shrunkShare() * before;
	}

	private @Nullable Integer producers(String node) {
		return this.snapshot.facts().producersAnywhere().get(node);
	}

	private Topology topology() {
		return this.snapshot.topology();
	}

	private Optional<TopologyNode> topologyNode(String node) {
		return topology().node(node);
	}

	private static void add(Set<GapType> types, GapType type, boolean holds) {
		if (holds) {
			types.add(type);
		}
	}

}

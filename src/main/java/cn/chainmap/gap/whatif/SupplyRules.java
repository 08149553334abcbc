package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.InputGroup;
import org.jspecify.annotations.Nullable;

/**
 * The gap types that rest on who supplies a node and who buys it.
 */
final class SupplyRules {

	/** Quality of firms without a tag that tells of quality. */
	private static final double UNTAGGED = 0.3;

	private final Snapshot snapshot;

	private final GapSettings settings;

	private final LocalDate since;

	private final LocalDemand demand;

	/** The demand lines each node is a member of. */
	private final Map<String, List<InputGroup>> linesByMember = new HashMap<>();

	/**
	 * Rules for a snapshot.
	 * @param since losses from then on count
	 */
	SupplyRules(Snapshot snapshot, GapSettings settings, LocalDate since, DemandLines lines) {
		this.snapshot = snapshot;
		this.settings = settings;
		this.since = since;
		this.demand = new LocalDemand(snapshot);
		for (DemandLines.Line line : lines.lines()) {
			line.group()
				.members()
				.forEach(member -> this.linesByMember.computeIfAbsent(member, any -> new ArrayList<>())
					.add(line.group()));
		}
	}

	void addTypes(PlaceNode node, Set<GapType> types) {
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
		add(types, GapType.CORE_EXT, isCoreImport(node));
		add(types, GapType.CHOKE, isChoke(node.node()));
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

	private boolean isCoreImport(PlaceNode node) {
		Importance importance = topologyNode(node.node()).map(TopologyNode::importance).orElse(Importance.UNKNOWN);
		if (!importance.isKnown() || importance.value() < this.settings.coreImportance()) {
			return false;
		}
		if (node.isAbsent()) {
			return this.demand.exists(node.node()) || this.linesByMember.containsKey(node.node());
		}
		Double actual = this.demand.actual(node.node());
		return node.isPresent() && actual != null && actual < this.settings.blockActual();
	}

	private boolean isChoke(String node) {
		Integer producers = producers(node);
		return producers != null && producers <= this.settings.chokeProducers()
				&& topologyNode(node).filter(TopologyNode::producersComplete).isPresent()
				&& this.linesByMember.getOrDefault(node, List.of())
					.stream()
					.anyMatch(group -> hasNoAlternative(group, node));
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

package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.NodeRef;
import cn.chainmap.gap.OpportunityClass;
import cn.chainmap.gap.Rate;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.InputGroup;
import cn.chainmap.gap.structure.LineChange;
import cn.chainmap.gap.structure.ProductionGraph;
import cn.chainmap.gap.whatif.WhatIf.ChainChange;
import cn.chainmap.gap.whatif.WhatIf.ClassChange;
import cn.chainmap.gap.whatif.WhatIf.GapChange;
import cn.chainmap.gap.whatif.WhatIf.StateChange;

/**
 * What differs between a place as it is and as it would be, in the words of an answer.
 */
final class Comparison {

	private final Topology topology;

	private final Snapshot before;

	private final Snapshot after;

	/** Nodes that have another state. */
	private final Set<String> changed;

	Comparison(Supposition supposition) {
		this.topology = supposition.before().topology();
		this.before = supposition.before();
		this.after = supposition.after();
		this.changed = supposition.changed();
	}

	static Rate rate(DemandLines lines) {
		return new Rate(lines.total(), lines.satisfied());
	}

	/** The lines as an answer tells them. */
	List<WhatIf.Line> lines(Collection<InputGroup> groups) {
		Map<InputGroup, Set<String>> chains = LineChains.of(this.topology, groups);
		return groups.stream().map(group -> {
			List<WhatIf.Member> members = group.members()
				.stream()
				.map(member -> new WhatIf.Member(member, name(member), Supposition.state(this.after, member)))
				.toList();
			return new WhatIf.Line(node(group.node()), members,
					members.stream().anyMatch(member -> "UNKNOWN".equals(member.state())),
					List.copyOf(chains.getOrDefault(group, Set.of())));
		}).toList();
	}

	List<StateChange> states() {
		return this.changed.stream()
			.map(node -> new StateChange(node, name(node), Supposition.state(this.before, node),
					Supposition.state(this.after, node)))
			.toList();
	}

	/** Rates of the chains whose lines or their satisfaction change. */
	List<ChainChange> chains() {
		List<ChainChange> changes = new ArrayList<>();
		for (ChainRef chain : this.topology.chains()) {
			ProductionGraph graph = this.topology.graph(chain.id());
			if (this.changed.stream().anyMatch(node -> Collections.binarySearch(graph.nodes(), node) >= 0)) {
				LineChange change = DemandLines.of(graph, this.before.present()).changeTo(this.after.present());
				ChainChange rates = new ChainChange(chain.id(), chain.name(), rate(change.before()),
						rate(change.after()), rate(change.fixedBase()));
				if (!rates.before().equals(rates.after()) || !rates.before().equals(rates.fixedBase())) {
					changes.add(rates);
				}
			}
		}
		return changes;
	}

	List<ClassChange> classes(GapPicture was, GapPicture is) {
		List<ClassChange> changes = new ArrayList<>();
		for (ChainRef chain : this.topology.chains()) {
			Map<String, OpportunityClass> then = is.classesOf(chain.id());
			Map<String, OpportunityClass> now = was.classesOf(chain.id());
			if (then == now) {
				continue;
			}
			now.forEach((node, old) -> {
				OpportunityClass other = then.getOrDefault(node, old);
				if (other != old) {
					changes.add(new ClassChange(chain.id(), chain.name(), node, name(node), old.label(), other.label(),
							old.name(), other.name()));
				}
			});
		}
		return changes;
	}

	List<GapChange> gaps(GapPicture was, GapPicture is) {
		List<GapChange> changes = new ArrayList<>();
		Set<String> nodes = new TreeSet<>(was.types().keySet());
		nodes.addAll(is.types().keySet());
		for (String node : nodes) {
			if (was.typesOf(node).equals(is.typesOf(node))) {
				continue;
			}
			for (GapType type : EnumSet.allOf(GapType.class)) {
				boolean now = is.typesOf(node).contains(type);
				if (now != was.typesOf(node).contains(type)) {
					changes.add(change(node, null, type, now));
				}
			}
		}
		for (ChainRef chain : this.topology.chains()) {
			boolean now = is.leaderless().contains(chain.id());
			if (now != was.leaderless().contains(chain.id())) {
				String end = this.topology.ends(chain.id()).stream().sorted().findFirst().orElse("");
				changes.add(change(end, chain.id(), GapType.LEADER, now));
			}
		}
		return changes;
	}

	/** A node by id and name, with the chain it is shown in. */
	NodeRef node(String id) {
		Optional<TopologyNode> node = this.topology.node(id);
		String chain = node.flatMap(known -> known.memberships().stream().findFirst())
			.map(TopologyNode.Membership::chain)
			.orElse(null);
		return new NodeRef(id, name(id), chain);
	}

	private GapChange change(String node, @org.jspecify.annotations.Nullable String chain, GapType type, boolean now) {
		return new GapChange(node, name(node), chain, type.name(), type.label(), now ? "APPEARS" : "DISAPPEARS");
	}

	private String name(String node) {
		return this.topology.node(node).map(TopologyNode::name).orElse(node);
	}

}

package cn.chainmap.bench;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chainmap.bench.world.World;
import cn.chainmap.chain.ChainNodeRow;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.whatif.RoadMapRequest;
import cn.chainmap.gap.whatif.RoadMapRequest.Applicant;
import cn.chainmap.gap.whatif.RoadMaps;
import cn.chainmap.gap.whatif.WhatIfRequest.Arrival;
import cn.chainmap.gap.whatif.WhatIfs;

/**
 * What-if and road map on one world.
 */
final class PlanningProbes {

	private static final int CANDIDATES = 10_000;

	private final OpenWorld open;

	private final LocalStates states;

	/** Firms from elsewhere, those that work in the district's chains first. */
	private final List<String> outsiders;

	private int next;

	PlanningProbes(OpenWorld open) {
		this.open = open;
		this.states = open.bean(LocalStates.class);
		World world = open.world();
		Set<String> chains = new HashSet<>(world.districtChains());
		Set<String> nodes = world.nodes()
			.stream()
			.filter(node -> node.memberships().stream().anyMatch(in -> chains.contains(in.chain())))
			.map(ChainNodeRow::id)
			.collect(Collectors.toSet());
		// A hundred thousand to look at are enough: one in eight works in these chains.
		this.outsiders = IntStream.range(world.localFirms(), Math.min(world.size(), world.localFirms() + 100_000))
			.boxed()
			.map(number -> Map.entry(number, works(world, number, nodes)))
			.sorted(Comparator.comparing(Map.Entry<Integer, Boolean>::getValue)
				.reversed()
				.thenComparing(Map.Entry::getKey))
			.limit(CANDIDATES)
			.map(entry -> world.firm(entry.getKey()))
			.toList();
	}

	Map<Operation, Probe> all() {
		return Map.of(Operation.WHAT_IF, Probe.of(this::whatIf), Operation.ROAD_MAP, Probe.of(this::roadMap));
	}

	/** Another firm each time. */
	private Object whatIf() {
		String firm = this.outsiders.get(this.next++ % this.outsiders.size());
		return this.open.bean(WhatIfs.class)
			.ask(this.states.getTracked(this.open.world().district()), List.of(Arrival.ofFirm(firm)), List.of());
	}

	private Object roadMap() {
		List<Applicant> candidates = this.outsiders.stream()
			.map(firm -> new Applicant(firm, null, null, null, null))
			.toList();
		return this.open.bean(RoadMaps.class)
			.plan(this.states.getTracked(this.open.world().district()),
					new RoadMapRequest(null, null, 0.5, null, null, candidates));
	}

	private static boolean works(World world, int number, Set<String> nodes) {
		return world.productsOf(number).stream().map(FirmNodeRow::node).anyMatch(nodes::contains);
	}

}

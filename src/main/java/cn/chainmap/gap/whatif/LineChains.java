package cn.chainmap.gap.whatif;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.gap.Topology;
import cn.chainmap.gap.TopologyEdge;
import cn.chainmap.gap.structure.InputGroup;
import cn.chainmap.gap.structure.SupplyEdge;

/**
 * Which chains demand lines belong to: those of their supply edges.
 */
final class LineChains {

	private LineChains() {
	}

	/** Ids of the chains of each line, sorted. O(E). */
	static Map<InputGroup, Set<String>> of(Topology topology, Collection<InputGroup> lines) {
		Set<String> needing = new HashSet<>();
		lines.forEach(line -> needing.add(line.node()));
		Map<String, Map<String, Set<String>>> chains = new HashMap<>();
		for (TopologyEdge edge : topology.edges()) {
			SupplyEdge supply = edge.supply();
			String chain = supply.chain();
			if (chain != null && supply.required() && needing.contains(supply.output())) {
				chains.computeIfAbsent(supply.output(), any -> new HashMap<>())
					.computeIfAbsent(supply.input(), any -> new TreeSet<>())
					.add(chain);
			}
		}
		Map<InputGroup, Set<String>> found = new HashMap<>();
		for (InputGroup line : lines) {
			Set<String> own = new TreeSet<>();
			Map<String, Set<String>> byInput = chains.getOrDefault(line.node(), Map.of());
			line.members().forEach(member -> own.addAll(byInput.getOrDefault(member, Set.of())));
			found.put(line, own);
		}
		return found;
	}

}

package cn.chainmap.gap.whatif;

import java.util.Collection;
import java.util.HashMap;
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

	/** Ids of the chains of each line, sorted. */
	static Map<InputGroup, Set<String>> of(Topology topology, Collection<InputGroup> lines) {
		Map<InputGroup, Set<String>> found = new HashMap<>();
		for (InputGroup line : lines) {
			Set<String> chains = new TreeSet<>();
			for (TopologyEdge edge : topology.edgesInto(line.node())) {
				SupplyEdge supply = edge.supply();
				String chain = supply.chain();
				if (chain != null && supply.required() && line.members().contains(supply.input())) {
					chains.add(chain);
				}
			}
			found.put(line, chains);
		}
		return found;
	}

}

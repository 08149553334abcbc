package cn.chainmap.gap.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Correctness at the size of an open supply graph: 48,000 nodes, 57,000 edges.
 */
class LargeStructureTests {

	private static final int NODES = 48_000;

	@Test
	void agreesWithOneRemovalAtATime() {
		Random random = new Random(48);
		List<String> nodes = IntStream.range(0, NODES).mapToObj(node -> "n" + node).toList();
		List<SupplyEdge> edges = new ArrayList<>();
		for (int i = 0; i < 57_000; i++) {
			int input = random.nextInt(NODES);
			int output = Math.min(NODES - 1, input + 1 + random.nextInt(9_000));
			boolean back = random.nextInt(10_000) == 0;
			String altGroup = (random.nextInt(4) == 0) ? "g" : null;
			edges.add(new SupplyEdge(nodes.get(back ? output : input), nodes.get(back ? input : output), true, altGroup,
					null));
		}
		ProductionGraph graph = ProductionGraph.of(nodes, edges);
		List<String> terminals = graph.sinks();
		Criticality crit = graph.critOfEach(terminals);
		for (String node : random.ints(60, 0, NODES).mapToObj(nodes::get).toList()) {
			assertThat(crit.ofNode(node)).as(node).isEqualTo(graph.crit(Set.of(node), terminals));
			for (InputGroup group : graph.groups(node)) {
				assertThat(crit.ofGroup(group)).as(node).isEqualTo(graph.crit(Set.copyOf(group.members()), terminals));
			}
		}
		assertThat(graph.producible(Set.of())).hasSize(NODES);
	}

	@Test
	void survivesTheDeepestGraph() {
		// A line through all nodes, then closed to a ring: no recursion may
		// follow it.
		List<String> nodes = IntStream.range(0, NODES).mapToObj(node -> String.format("n%05d", node)).toList();
		List<SupplyEdge> edges = new ArrayList<>();
		for (int node = 1; node < NODES; node++) {
			edges.add(new SupplyEdge(nodes.get(node - 1), nodes.get(node), true, null, null));
		}
		ProductionGraph line = ProductionGraph.of(nodes, edges);
		assertThat(line.depth()).isEqualTo(NODES);
		assertThat(line.critOfEach(line.sinks()).byNode().values()).hasSize(NODES).containsOnly(1.0);
		edges.add(new SupplyEdge(nodes.get(NODES - 1), nodes.get(0), true, null, null));
		ProductionGraph ring = ProductionGraph.of(nodes, edges);
		assertThat(ring.depth()).isOne();
		assertThat(ring.sinks()).isEmpty();
		assertThat(ring.crit(Set.of("n00000"), Set.of("n47999"))).hasValue(0);
	}

}

package cn.chainmap.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

import cn.chainmap.gap.structure.Criticality;
import cn.chainmap.gap.structure.ProductionGraph;
import cn.chainmap.gap.structure.SupplyEdge;
import com.sun.management.ThreadMXBean;

/**
 * Criticality (关键度) of every node at once: of a large chain, and of a supply graph as
 * large as the open one the methods were tried on.
 */
final class CritRows {

	private static final int ROUNDS = 7;

	private CritRows() {
	}

	static List<Row> measure(long seed) {
		return List.of(measure("chain of 300 nodes", seed, 300, 620), measure("supply graph", seed, 48_000, 57_000));
	}

	private static Row measure(String name, long seed, int nodes, int edges) {
		List<String> ids = IntStream.range(0, nodes).mapToObj("N%05d"::formatted).toList();
		List<SupplyEdge> lines = edges(new SplittableRandom(seed), ids, edges);
		Samples building = new Samples();
		Samples crit = new Samples();
		long allocated = 0;
		long terminals = 0;
		long critical = 0;
		for (int round = -3; round < ROUNDS; round++) {
			long start = System.nanoTime();
			ProductionGraph graph = ProductionGraph.of(ids, lines);
			List<String> ends = graph.sinks();
			long built = System.nanoTime();
			long before = allocatedBytes();
			Criticality all = graph.critOfEach(ends);
			allocated = allocatedBytes() - before;
			long done = System.nanoTime();
			if (round >= 0) {
				building.add(built - start);
				crit.add(done - built);
			}
			terminals = ends.size();
			critical = all.byNode().values().stream().filter(share -> share > 0).count();
		}
		return new Row(name, nodes, lines.size(), terminals, critical, building, crit, allocated, retained(ids, lines));
	}

	/**
	 * Distinct lines from a node to a later one not far away: chains side by side, some
	 * inputs in groups of two substitutes, every seventh optional.
	 */
	private static List<SupplyEdge> edges(SplittableRandom random, List<String> ids, int wanted) {
		TreeSet<Long> pairs = new TreeSet<>();
		while (pairs.size() < wanted) {
			int from = random.nextInt(ids.size() - 1);
			int to = from + 1 + random.nextInt(Math.min(300, ids.size() - 1 - from));
			pairs.add((long) to << 32 | from);
		}
		List<SupplyEdge> edges = new ArrayList<>();
		for (long pair : pairs) {
			boolean required = random.nextInt(7) > 0;
			String group = (required && random.nextInt(4) == 0) ? "A" : null;
			edges.add(new SupplyEdge(ids.get((int) pair), ids.get((int) (pair >>> 32)), required, group, "C"));
		}
		return edges;
	}

	/** Heap that graph and result keep, in bytes. */
	private static long retained(List<String> ids, List<SupplyEdge> lines) {
		long before = usedHeap();
		ProductionGraph graph = ProductionGraph.of(ids, lines);
		Criticality all = graph.critOfEach(graph.sinks());
		long after = usedHeap();
		return (all.isDefined() && graph.nodes().size() == ids.size()) ? after - before : 0;
	}

	private static long usedHeap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static long allocatedBytes() {
		return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
	}

	/**
	 * One graph.
	 *
	 * @param name what it is
	 * @param nodes number of nodes
	 * @param edges number of edges
	 * @param terminals number of end products
	 * @param critical nodes without which some end product is lost
	 * @param building time to build the graph
	 * @param crit time of all criticalities
	 * @param allocated bytes allocated by one computation
	 * @param retained bytes that graph and result keep
	 */
	record Row(String name, int nodes, int edges, long terminals, long critical, Samples building, Samples crit,
			long allocated, long retained) {
	}

}

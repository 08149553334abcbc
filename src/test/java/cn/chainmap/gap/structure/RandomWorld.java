package cn.chainmap.gap.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A small world from a seed: edges with cycles, self-loops, repeated edges in two chains,
 * optional edges and substitutes; firms that make up to three nodes.
 */
final class RandomWorld {

	final Random random;

	final List<String> nodes;

	final List<SupplyEdge> edges = new ArrayList<>();

	final SortedMap<String, Set<String>> nodesByFirm = new TreeMap<>();

	RandomWorld(long seed) {
		this.random = new Random(seed);
		int size = 2 + this.random.nextInt(10);
		this.nodes = IntStream.range(0, size).mapToObj(node -> "n" + node).toList();
		int count = this.random.nextInt(size * 3);
		for (int i = 0; i < count; i++) {
			int one = this.random.nextInt(size);
			int other = this.random.nextInt(size);
			boolean back = this.random.nextInt(6) == 0;
			String input = this.nodes.get(back ? Math.max(one, other) : Math.min(one, other));
			String output = this.nodes.get(back ? Math.min(one, other) : Math.max(one, other));
			String altGroup = (this.random.nextInt(3) == 0) ? "g" + this.random.nextInt(2) : null;
			this.edges.add(new SupplyEdge(input, output, this.random.nextInt(5) > 0, altGroup,
					this.random.nextBoolean() ? "X" : "Y"));
		}
		for (int firm = 0; firm < this.random.nextInt(9); firm++) {
			this.nodesByFirm.put("F" + firm, someNodes());
		}
	}

	/** One to three nodes. */
	Set<String> someNodes() {
		Set<String> some = new TreeSet<>();
		int count = 1 + this.random.nextInt(3);
		for (int i = 0; i < count; i++) {
			some.add(this.nodes.get(this.random.nextInt(this.nodes.size())));
		}
		return some;
	}

	ProductionGraph graph() {
		return ProductionGraph.of(this.nodes, this.edges);
	}

	NaiveStructure naive() {
		return new NaiveStructure(this.nodes, this.edges);
	}

	LocalSupply supply() {
		return LocalSupply.of(this.nodesByFirm);
	}

	/** The same graph from other lists: shuffled, every edge a second time elsewhere. */
	ProductionGraph shuffledTwice() {
		List<SupplyEdge> shuffled = new ArrayList<>(this.edges);
		this.edges.forEach(edge -> shuffled
			.add(new SupplyEdge(edge.input(), edge.output(), edge.required(), edge.altGroup(), "copy")));
		shuffled.addAll(this.edges);
		Collections.shuffle(shuffled, this.random);
		List<String> ids = new ArrayList<>(this.nodes);
		ids.addAll(this.nodes);
		Collections.shuffle(ids, this.random);
		return ProductionGraph.of(ids, shuffled);
	}

}

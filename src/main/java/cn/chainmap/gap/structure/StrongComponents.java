package cn.chainmap.gap.structure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Strongly connected components (强连通分量), by Tarjan's algorithm without recursion: O(V +
 * E) time, O(V) memory. R. Tarjan, Depth-first search and linear graph algorithms, 1972.
 */
final class StrongComponents {

	private final Adjacency outputs;

	private final int[] component;

	private final int[] visit;

	private final int[] low;

	private final int[] stack;

	private final int[] path;

	private final int[] cursor;

	private int visits;

	private int stacked;

	private int count;

	private StrongComponents(Adjacency outputs) {
		int size = outputs.size();
		this.outputs = outputs;
		this.component = new int[size];
		this.visit = new int[size];
		this.low = new int[size];
		this.stack = new int[size];
		this.path = new int[size];
		this.cursor = new int[size];
		Arrays.fill(this.component, -1);
		Arrays.fill(this.visit, -1);
	}

	/**
	 * Number of each node's component. Numbers fall along edges: between components an
	 * edge goes from the higher number to the lower.
	 */
	static int[] of(Adjacency outputs) {
		StrongComponents components = new StrongComponents(outputs);
		for (int node = 0; node < outputs.size(); node++) {
			if (components.visit[node] < 0) {
				components.search(node);
			}
		}
		return components.component;
	}

	/** The nodes along edges: component by component, sources first. */
	static int[] order(int[] component) {
		return IntStream.range(0, component.length)
			.mapToLong(node -> Adjacency.pair(component.length - component[node], node))
			.sorted()
			.mapToInt(pair -> (int) pair)
			.toArray();
	}

	private void search(int root) {
		int depth = 0;
		enter(root, depth);
		while (depth >= 0) {
			int node = this.path[depth];
			if (this.cursor[node] < this.outputs.end(node)) {
				int next = this.outputs.target(this.cursor[node]++);
				if (this.visit[next] < 0) {
					enter(next, ++depth);
				}
				else if (this.component[next] < 0) {
					this.low[node] = Math.min(this.low[node], this.visit[next]);
				}
			}
			else {
				leave(node);
				depth--;
				if (depth >= 0) {
					this.low[this.path[depth]] = Math.min(this.low[this.path[depth]], this.low[node]);
				}
			}
		}
	}

	private void enter(int node, int depth) {
		this.path[depth] = node;
		this.cursor[node] = this.outputs.start(node);
		this.visit[node] = this.visits;
		this.low[node] = this.visits++;
		this.stack[this.stacked++] = node;
	}

	private void leave(int node) {
		if (this.low[node] == this.visit[node]) {
			int member;
			do {
				member = this.stack[--this.stacked];
				this.component[member] = this.count;
			}
			while (member != node);
			this.count++;
		}
	}

}

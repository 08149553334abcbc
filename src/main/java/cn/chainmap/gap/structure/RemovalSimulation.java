package cn.chainmap.gap.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Counts, for many sets of missing nodes, the end products that each makes impossible.
 * Sixty-four sets are followed at once, one per bit of a word: a node is lost where it is
 * missing itself, or where all members of one of its groups are lost. Nodes that no end
 * product depends on are left out beforehand.
 * <p>
 * O(sets / 64 · (V + E)) time, O(V + E) memory, whatever the shape of the graph; Σ over
 * sets of the nodes lost would be as bad as O(sets · (V + E)).
 */
final class RemovalSimulation {

	private static final int WORD = Long.SIZE;

	/** Position of a node among those that matter, -1 for the others. */
	private final int[] position;

	private final int[] groupStarts;

	private final int[] memberStarts;

	private final int[] members;

	private final int[] terminals;

	RemovalSimulation(int[] order, GroupTable constraints, BitSet terminals) {
		int[] kept = relevant(order, constraints, terminals);
		this.position = new int[order.length];
		Arrays.fill(this.position, -1);
		for (int i = 0; i < kept.length; i++) {
			this.position[kept[i]] = i;
		}
		this.groupStarts = new int[kept.length + 1];
		this.memberStarts = new int[constraints.count() + 1];
		this.members = new int[constraints.members().pairs()];
		int groups = 0;
		int count = 0;
		for (int i = 0; i < kept.length; i++) {
			for (int group = constraints.start(kept[i]); group < constraints.end(kept[i]); group++) {
				for (int member : constraints.members().of(group).toArray()) {
					this.members[count++] = this.position[member];
				}
				this.memberStarts[++groups] = count;
			}
			this.groupStarts[i + 1] = groups;
		}
		this.terminals = terminals.stream().map(terminal -> this.position[terminal]).sorted().toArray();
	}

	private static int[] relevant(int[] order, GroupTable constraints, BitSet terminals) {
		BitSet relevant = (BitSet) terminals.clone();
		for (int i = order.length - 1; i >= 0; i--) {
			if (relevant.get(order[i])) {
				for (int group = constraints.start(order[i]); group < constraints.end(order[i]); group++) {
					constraints.members().of(group).forEach(relevant::set);
				}
			}
		}
		return Arrays.stream(order).filter(relevant::get).toArray();
	}

	/** The end products lost with each set of nodes. */
	int[] countLost(List<int[]> removals) {
		int[] lost = new int[removals.size()];
		long[] byFirst = new long[removals.size()];
		for (int i = 0; i < byFirst.length; i++) {
			byFirst[i] = Adjacency.pair(first(removals.get(i)), i);
		}
		Arrays.sort(byFirst);
		// From the last to the first: what comes before a word's first node is then still
		// zero.
		long[] dead = new long[this.groupStarts.length - 1];
		long[] missing = new long[dead.length];
		for (int to = byFirst.length; to > 0; to -= WORD) {
			int from = Math.max(0, to - WORD);
			int first = (int) (byFirst[from] >>> 32);
			for (int i = from; i < to; i++) {
				mark(missing, removals.get((int) byFirst[i]), 1L << (i - from));
			}
			spread(missing, dead, first);
			int[] counts = count(dead, first);
			for (int i = from; i < to; i++) {
				lost[(int) byFirst[i]] = counts[i - from];
			}
		}
		return lost;
	}

	private int first(int[] nodes) {
		return Arrays.stream(nodes)
			.map(node -> this.position[node])
			.filter(at -> at >= 0)
			.min()
			.orElse(this.groupStarts.length - 1);
	}

	private void mark(long[] missing, int[] nodes, long bit) {
		for (int node : nodes) {
			if (this.position[node] >= 0) {
				missing[this.position[node]] |= bit;
			}
		}
	}

	private void spread(long[] missing, long[] dead, int first) {
		for (int node = first; node < dead.length; node++) {
			long lost = missing[node];
			missing[node] = 0;
			for (int group = this.groupStarts[node]; group < this.groupStarts[node + 1]; group++) {
				long all = -1;
				for (int i = this.memberStarts[group]; i < this.memberStarts[group + 1]; i++) {
					all &= dead[this.members[i]];
				}
				lost |= all;
			}
			dead[node] = lost;
		}
	}

	/**
	 * The number of end products lost, by bit. Sums in binary across words: slice i holds
	 * the digit 2^i of all sixty-four counts.
	 */
	private int[] count(long[] dead, int first) {
		long[] slices = new long[Integer.SIZE];
		for (int i = this.terminals.length - 1; i >= 0 && this.terminals[i] >= first; i--) {
			long carry = dead[this.terminals[i]];
			for (int slice = 0; carry != 0; slice++) {
				long both = slices[slice] & carry;
				slices[slice] ^= carry;
				carry = both;
			}
		}
		int[] counts = new int[WORD];
		for (int bit = 0; bit < WORD; bit++) {
			for (int slice = 0; slice < slices.length; slice++) {
				counts[bit] |= (int) ((slices[slice] >>> bit) & 1) << slice;
			}
		}
		return counts;
	}

}

package cn.chainmap.gap.relatedness;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Which nodes are made in the same regions (产品空间). The proximity of two nodes is φ =
 * regions with both ÷ regions with the more common one. Nodes that no region makes have
 * none. Proximities are worked out from bit sets when needed, so memory is nodes ·
 * regions bits and not nodes².
 */
final class ProductSpace {

	private final List<String> nodes;

	private final Map<String, Integer> index = new HashMap<>();

	private final long[][] regions;

	private final int[] ubiquity;

	private final double[] sums;

	private final int regionCount;

	private ProductSpace(List<String> nodes, long[][] regions, int regionCount) {
		this.nodes = nodes;
		this.regions = regions;
		this.regionCount = regionCount;
		this.ubiquity = Arrays.stream(regions)
			.mapToInt(bits -> Arrays.stream(bits).mapToInt(Long::bitCount).sum())
			.toArray();
		this.sums = new double[nodes.size()];
		for (int i = 0; i < nodes.size(); i++) {
			this.index.put(nodes.get(i), i);
			for (int j = 0; j < i; j++) {
				double phi = proximity(i, j);
				this.sums[i] += phi;
				this.sums[j] += phi;
			}
		}
	}

	/**
	 * Space of the nodes that each region makes. O(nodes² · regions / 64).
	 */
	static ProductSpace of(Collection<? extends Collection<String>> nodesByRegion) {
		Set<String> ids = new TreeSet<>();
		nodesByRegion.forEach(ids::addAll);
		List<String> nodes = List.copyOf(ids);
		Map<String, Integer> index = new HashMap<>();
		for (int i = 0; i < nodes.size(); i++) {
			index.put(nodes.get(i), i);
		}
		long[][] bits = new long[nodes.size()][(nodesByRegion.size() + 63) / 64];
		int region = 0;
		for (Collection<String> made : nodesByRegion) {
			for (String node : made) {
				bits[index.get(node)][region / 64] |= 1L << (region % 64);
			}
			region++;
		}
		return new ProductSpace(nodes, bits, region);
	}

	/** Number of regions. */
	int regions() {
		return this.regionCount;
	}

	/** Regions that make a node (普遍度). */
	int ubiquity(String node) {
		Integer at = this.index.get(node);
		return (at == null) ? 0 : this.ubiquity[at];
	}

	/** φ of two nodes, 0 to 1; 0 of a node and itself. */
	double proximity(String one, String other) {
		Integer i = this.index.get(one);
		Integer j = this.index.get(other);
		return (i == null || j == null || i.equals(j)) ? 0 : proximity(i, j);
	}

	/**
	 * How near each node is to what a place makes, and what making it would open up.
	 * O(nodes² · regions / 64).
	 * @param present what the place makes
	 * @param weight importance of a node, 0 to 1
	 */
	Nearness nearness(Set<String> present, ToDoubleFunction<String> weight) {
		int size = this.nodes.size();
		boolean[] made = new boolean[size];
		double[] worth = new double[size];
		for (int i = 0; i < size; i++) {
			made[i] = present.contains(this.nodes.get(i));
			worth[i] = (made[i] || this.sums[i] == 0) ? 0 : weight.applyAsDouble(this.nodes.get(i)) / this.sums[i];
		}
		double[] near = new double[size];
		double[] gain = new double[size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < i; j++) {
				double phi = proximity(i, j);
				if (phi > 0) {
					near[i] += made[j] ? phi : 0;
					near[j] += made[i] ? phi : 0;
					gain[i] += phi * worth[j];
					gain[j] += phi * worth[i];
				}
			}
		}
		Map<String, Double> omega = new HashMap<>();
		Map<String, Double> opportunity = new HashMap<>();
		for (int i = 0; i < size; i++) {
			if (this.sums[i] > 0) {
				omega.put(this.nodes.get(i), Math.min(1, near[i] / this.sums[i]));
				opportunity.put(this.nodes.get(i), made[i] ? 0 : gain[i]);
			}
		}
		return new Nearness(this, omega, opportunity);
	}

	private double proximity(int one, int other) {
		long[] first = this.regions[one];
		long[] second = this.regions[other];
		int both = 0;
		for (int word = 0; word < first.length; word++) {
			both += Long.bitCount(first[word] & second[word]);
		}
		return (both == 0) ? 0 : (double) both / Math.max(this.ubiquity[one], this.ubiquity[other]);
	}

	/**
	 * What a place is near to. Nodes that are made in no region together with another are
	 * in neither map: nothing can be said of them.
	 *
	 * @param space where proximities come from
	 * @param omega ω (相关度密度): share of a node's proximities that lie in what the place
	 * makes, 0 to 1
	 * @param opportunity opportunity gain (机会增益): importance of what else is missing, as
	 * far as the node brings it nearer; 0 for what the place makes
	 */
	record Nearness(ProductSpace space, Map<String, Double> omega, Map<String, Double> opportunity) {

		Nearness {
			omega = Map.copyOf(omega);
			opportunity = Map.copyOf(opportunity);
		}

	}

}

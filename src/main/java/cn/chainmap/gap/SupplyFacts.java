package cn.chainmap.gap;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What gap work needs to know beside the states of nodes: who might lead a chain, who
 * else makes what, and which losses cannot be measured.
 *
 * @param firms by id, the local active firms that are supply of some node, see
 * {@code cypher/gap/list-local-firms.cypher}
 * @param producersAnywhere by node, active firms anywhere that make it with enough
 * confidence, counted up to a limit; only for nodes whose producers are all known and for
 * what substitutes them, see {@code cypher/gap/count-producers-anywhere.cypher}
 * @param unmeasuredLosses ids of the nodes that lost capacity within the window of which
 * nobody knows how much, so that whether they have shrunk (收缩) is unknown, see
 * {@code cypher/gap/list-node-states.cypher}
 * @param leading the local active firms that lead (链主), biggest first, whether they are
 * supply or not, see {@code cypher/gap/list-leading-firms.cypher}
 */
public record SupplyFacts(Map<String, LocalFirm> firms, Map<String, Integer> producersAnywhere,
		Set<String> unmeasuredLosses, List<LocalFirm> leading) {

	/** Nothing is known. */
	public static final SupplyFacts NONE = new SupplyFacts(Map.of(), Map.of(), Set.of(), List.of());

	public SupplyFacts {
		firms = (firms instanceof Overlay) ? firms : Map.copyOf(firms);
		producersAnywhere = (producersAnywhere instanceof Overlay) ? producersAnywhere : Map.copyOf(producersAnywhere);
		unmeasuredLosses = Set.copyOf(unmeasuredLosses);
		leading = List.copyOf(leading);
	}

	/**
	 * The same with other firms, numbers of producers and losses; costs as much as they
	 * are, not as there are.
	 * @param changedFirms by id, {@code null} for one that is gone
	 * @param changedProducers by node
	 * @param unmeasured all nodes whose losses cannot be measured
	 */
	public SupplyFacts supposing(Map<String, @Nullable LocalFirm> changedFirms,
			Map<String, @Nullable Integer> changedProducers, Set<String> unmeasured) {
		return new SupplyFacts(new Overlay<>(this.firms, changedFirms),
				new Overlay<>(this.producersAnywhere, changedProducers), unmeasured, this.leading);
	}

	/**
	 * A local firm.
	 *
	 * @param id unique id
	 * @param name name
	 * @param leads whether it is on record as a leading firm (链主)
	 * @param revenueWanYuan revenue of the last known year in 万元, {@code null} when
	 * unknown
	 */
	public record LocalFirm(String id, String name, boolean leads, @Nullable Double revenueWanYuan) {
	}

}

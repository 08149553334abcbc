package cn.chainmap.gap;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.chainmap.gap.structure.LocalSupply;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * What gap work needs to know of a place, from one moment (一致快照): the templates, the
 * state of every node with its local suppliers, and what local firms buy. Immutable, so
 * that any number of questions are answered from the same facts.
 */
public final class Snapshot {

	private final Place place;

	private final long version;

	private final @Nullable String dataAsOf;

	private final Topology topology;

	private final Map<String, PlaceNode> nodes;

	private final List<Purchase> purchases;

	private final SupplyFacts facts;

	private final Set<String> present;

	/** Made when first asked for: what is only supposed rarely needs it. */
	private volatile @Nullable LocalSupply supply;

	/**
	 * Snapshot of facts read under one version.
	 * @param version version of the graph (图谱版本) they were read at
	 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is
	 * dated
	 */
	public Snapshot(Place place, long version, @Nullable String dataAsOf, Topology topology,
			Collection<PlaceNode> nodes, Collection<Purchase> purchases) {
		this(place, version, dataAsOf, topology, nodes, purchases, SupplyFacts.NONE);
	}

	/** The same with more facts. */
	public Snapshot(Place place, long version, @Nullable String dataAsOf, Topology topology,
			Collection<PlaceNode> nodes, Collection<Purchase> purchases, SupplyFacts facts) {
		this.place = place;
		this.version = version;
		this.dataAsOf = dataAsOf;
		this.topology = topology;
		this.purchases = List.copyOf(purchases);
		this.facts = facts;
		Map<String, PlaceNode> byId = new LinkedHashMap<>();
		Set<String> supplied = new TreeSet<>();
		for (PlaceNode node : nodes) {
			byId.put(node.node(), node);
			if (!node.firms().isEmpty()) {
				supplied.add(node.node());
			}
		}
		this.nodes = Collections.unmodifiableMap(byId);
		this.present = Collections.unmodifiableSet(supplied);
	}

	private Snapshot(Snapshot base, Collection<PlaceNode> changed, List<Purchase> purchases, SupplyFacts facts) {
		this.place = base.place;
		this.version = base.version;
		this.dataAsOf = base.dataAsOf;
		this.topology = base.topology;
		this.purchases = List.copyOf(purchases);
		this.facts = facts;
		Map<String, @Nullable PlaceNode> byId = new LinkedHashMap<>();
		Set<String> supplied = new TreeSet<>(base.present);
		for (PlaceNode node : changed) {
			byId.put(node.node(), node);
			if (node.firms().isEmpty()) {
				supplied.remove(node.node());
			}
			else {
				supplied.add(node.node());
			}
		}
		this.nodes = new Overlay<>(base.nodes, byId);
		this.present = Collections.unmodifiableSet(supplied);
	}

	public Place place() {
		return this.place;
	}

	public long version() {
		return this.version;
	}

	public @Nullable String dataAsOf() {
		return this.dataAsOf;
	}

	public Topology topology() {
		return this.topology;
	}

	public Collection<PlaceNode> nodes() {
		return this.nodes.values();
	}

	public Optional<PlaceNode> node(String id) {
		return Optional.ofNullable(this.nodes.get(id));
	}

	/** Ids of the present nodes. */
	public Set<String> present() {
		return this.present;
	}

	/** Which local firm makes what. */
	public LocalSupply supply() {
		LocalSupply known = this.supply;
		if (known == null) {
			Map<String, Set<String>> nodesByFirm = new TreeMap<>();
			this.nodes.values()
				.forEach(node -> node.firms()
					.forEach(firm -> nodesByFirm.computeIfAbsent(firm, any -> new TreeSet<>()).add(node.node())));
			known = LocalSupply.of(nodesByFirm);
			this.supply = known;
		}
		return known;
	}

	/** What local active firms buy, by firm and node. */
	public List<Purchase> purchases() {
		return this.purchases;
	}

	/** Who might lead a chain, who else makes what, which losses cannot be measured. */
	public SupplyFacts facts() {
		return this.facts;
	}

	/**
	 * The same templates with other facts: what would be (推演).
	 * @param changed the nodes that are not as they are here
	 * @param purchases all purchases
	 */
	public Snapshot supposing(Collection<PlaceNode> changed, List<Purchase> purchases, SupplyFacts facts) {
		return new Snapshot(this, changed, purchases, facts);
	}

}

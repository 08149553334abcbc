package cn.chainmap.gap;

import java.util.List;

/**
 * A chain node (环节) of the template.
 *
 * @param id unique id
 * @param name name
 * @param stage upstream, midstream, downstream or supporting
 * @param kind material, component, process, equipment, service or product
 * @param producersComplete whether all producers there are anywhere are known
 * @param localisable whether it could be made here at all; {@code false} for crude oil,
 * grid power and the like
 * @param memberships the chains it belongs to
 */
public record TopologyNode(String id, String name, String stage, String kind, boolean producersComplete,
		boolean localisable, List<Membership> memberships) {

	public TopologyNode {
		memberships = List.copyOf(memberships);
	}

	/** Importance (重要度): in the chain in which it is most important. */
	public Importance importance() {
		return this.memberships.stream()
			.map(Membership::importance)
			.max(java.util.Comparator.comparing(Importance::isKnown).thenComparing(Importance::value))
			.orElse(Importance.UNKNOWN);
	}

	/** Importance in one chain. */
	public Importance importance(String chain) {
		return this.memberships.stream()
			.filter(in -> in.chain().equals(chain))
			.map(Membership::importance)
			.findFirst()
			.orElse(Importance.UNKNOWN);
	}

	public boolean isIn(String chain) {
		return this.memberships.stream().anyMatch(in -> in.chain().equals(chain));
	}

	public boolean isDeclaredEndOf(String chain) {
		return this.memberships.stream().anyMatch(in -> in.declaredEnd() && in.chain().equals(chain));
	}

	/**
	 * That it belongs to a chain.
	 *
	 * @param chain id of the chain
	 * @param importance how important it is there
	 * @param declaredEnd whether the template declares it an end product (终端产品)
	 */
	public record Membership(String chain, Importance importance, boolean declaredEnd) {
	}

}

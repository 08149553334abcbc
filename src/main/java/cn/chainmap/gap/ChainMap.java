package cn.chainmap.gap;

import java.util.List;

import cn.chainmap.park.Place;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Chain map (产业链图谱) in the form Cytoscape takes: elements with their data.
 *
 * @param chain the chain
 * @param place what counts as local
 * @param tau confidence from which a firm–node link is trusted
 * @param nodes nodes of the chain, and nodes of other chains that it needs or feeds
 * @param edges supply lines between them
 * @param coverage coverage of the chain (链条覆盖度) by importance, 0 to 1; {@code null}
 * without nodes
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record ChainMap(ChainOverview chain, Place place, double tau, List<Element<MapNode>> nodes,
		List<Element<MapEdge>> edges, @Nullable Double coverage, @Nullable String dataAsOf) {

	public ChainMap {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * A Cytoscape element.
	 *
	 * @param data its data
	 * @param <T> node or edge
	 */
	public record Element<T>(T data) {
	}

	/**
	 * A node of the map.
	 *
	 * @param id unique id
	 * @param name name
	 * @param aliases other names
	 * @param description what it is
	 * @param stage upstream, midstream, downstream or supporting
	 * @param kind material, component, process, equipment, service or product
	 * @param chainId the chain it belongs to
	 * @param chainName name of that chain
	 * @param foreign whether it belongs to another chain than the one drawn
	 * @param state PRESENT, ABSENT or UNKNOWN
	 * @param reasons why, as codes, see {@link cn.chainmap.firm.LocalState}
	 * @param gaps what kinds of gap it is
	 * @param localFirms local firms that are supply
	 * @param outsideFirms firms elsewhere known to make it
	 * @param underConstruction local makers being built
	 * @param unverified local makers whose status nobody checked
	 * @param weak operating local makers whose link is below τ
	 * @param blocks number of present nodes it holds up
	 * @param opportunity its class in the chain drawn, or in its own; {@code null}
	 * without a chain
	 * @param severity highest severity of its gaps, 0 to 100; {@code null} without one
	 */
	public record MapNode(String id, String name, List<String> aliases, String description, String stage, String kind,
			@Nullable String chainId, @Nullable String chainName, boolean foreign, String state, List<String> reasons,
			List<GapMark> gaps, int localFirms, int outsideFirms, int underConstruction, int unverified, int weak,
			int blocks, @JsonIgnore @Nullable OpportunityClass opportunity, @Nullable Double severity) {

		public MapNode {
			aliases = List.copyOf(aliases);
			reasons = List.copyOf(reasons);
			gaps = List.copyOf(gaps);
		}

		/** Its class in words. */
		@JsonProperty("class")
		public @Nullable String opportunityLabel() {
			return (this.opportunity == null) ? null : this.opportunity.label();
		}

		/** Its class as a code. */
		@JsonProperty
		public @Nullable OpportunityClass classCode() {
			return this.opportunity;
		}

	}

	/**
	 * A supply line of the map.
	 *
	 * @param id unique within the map
	 * @param source the input
	 * @param target the node that needs it
	 * @param relation input, process, equipment or service
	 * @param required whether the target cannot be made without it or a substitute
	 * @param altGroup name of the group of substitutes, {@code null} for none
	 * @param criticality 1 marginal to 5 cannot be made without it, {@code null} when
	 * unjudged
	 * @param chainId the first chain the line belongs to
	 * @param chains all chains the line belongs to
	 */
	public record MapEdge(String id, String source, String target, String relation, boolean required,
			@Nullable String altGroup, @Nullable Integer criticality, String chainId, List<String> chains) {

		public MapEdge {
			chains = List.copyOf(chains);
		}

	}

}

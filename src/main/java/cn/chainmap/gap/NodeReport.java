package cn.chainmap.gap;

import java.util.List;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.firm.Consumer;
import cn.chainmap.firm.Maker;
import cn.chainmap.park.Place;
import cn.chainmap.shared.SourceRef;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one node at a place: what it is, its state, why it is a gap,
 * what it needs and feeds, who makes it here, who needs it here, and where all that is
 * known from.
 *
 * @param id unique id
 * @param name name
 * @param aliases other names
 * @param description what it is
 * @param keywords words it is searched by
 * @param stage upstream, midstream, downstream or supporting
 * @param kind material, component, process, equipment, service or product
 * @param chains the chains it belongs to
 * @param place what counts as local
 * @param state PRESENT, ABSENT or UNKNOWN
 * @param reasons why, as codes, see {@link cn.chainmap.firm.LocalState}
 * @param localFirms local firms that are supply
 * @param outsideFirms firms elsewhere known to make it
 * @param underConstruction local makers being built
 * @param unverified local makers whose status nobody checked
 * @param weak operating local makers whose link is below τ
 * @param rate rate over its own demand lines
 * @param criticality how critical it is to each of its chains
 * @param gaps what kinds of gap it is, and why
 * @param classes its class of opportunity in each of its chains
 * @param lines its own demand lines; empty unless it is present
 * @param inputs what it needs
 * @param outputs what needs it
 * @param producers local firms known to make it, the first of them
 * @param producersTotal how many there are
 * @param consumers local firms that need it, the first of them
 * @param consumersTotal how many there are
 * @param sources where the facts above are known from
 * @param dataAsOf date of the newest dated source among them, ISO; {@code null} when none
 * is dated
 * @param queries names of the Cypher files that found all this
 */
public record NodeReport(String id, String name, List<String> aliases, String description, List<String> keywords,
		String stage, String kind, List<ChainRef> chains, Place place, String state, List<String> reasons,
		int localFirms, int outsideFirms, int underConstruction, int unverified, int weak, Rate rate,
		List<NodeCriticality> criticality, @JsonIgnore List<Gap> gaps, @JsonIgnore List<NodeClass> classes,
		List<LineWithStates> lines, List<Neighbour> inputs, List<Neighbour> outputs, List<Maker> producers,
		long producersTotal, List<Consumer> consumers, long consumersTotal, List<SourceRef> sources,
		@Nullable String dataAsOf, List<String> queries) {

	/**
	 * An input or output of the node.
	 *
	 * @param id unique id
	 * @param name name
	 * @param chainId the chain it belongs to
	 * @param chainName name of that chain
	 * @param state PRESENT, ABSENT or UNKNOWN
	 * @param reasons why, as codes
	 * @param gaps what kinds of gap it is
	 * @param relation input, process, equipment or service
	 * @param required whether it cannot be done without, or a substitute
	 * @param altGroup name of the group of substitutes, {@code null} for none
	 * @param criticality 1 to 5, {@code null} when unjudged
	 * @param note remark, {@code null} for none
	 * @param source where the supply line is known from
	 */
	public record Neighbour(String id, String name, @Nullable String chainId, @Nullable String chainName, String state,
			List<String> reasons, List<GapMark> gaps, String relation, boolean required, @Nullable String altGroup,
			@Nullable Integer criticality, @Nullable String note, String source) {
	}

	/**
	 * A demand line of the node, its members with their states.
	 *
	 * @param altGroup name of the group of substitutes, {@code null} for a single input
	 * @param satisfied whether a member is present
	 * @param members the members
	 */
	public record LineWithStates(@Nullable String altGroup, boolean satisfied, List<Member> members) {
	}

	/**
	 * A member of a demand line.
	 *
	 * @param id unique id
	 * @param name name
	 * @param chainId the chain it belongs to
	 * @param state PRESENT, ABSENT or UNKNOWN
	 * @param gaps what kinds of gap it is
	 */
	public record Member(String id, String name, @Nullable String chainId, String state, List<GapMark> gaps) {
	}

}

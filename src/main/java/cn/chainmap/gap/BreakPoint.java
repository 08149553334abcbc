package cn.chainmap.gap;

import java.util.List;

import cn.chainmap.chain.ChainRef;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Break point (断点): an absent chain node that a locally present node cannot do without.
 *
 * @param nodeId id of the absent node
 * @param name name
 * @param stage upstream, midstream, downstream or supporting
 * @param kind material, component, process, equipment, service or product
 * @param chains the chains it belongs to
 * @param certainty whether an alternative is still to be checked
 * @param blockedNodes the present nodes it holds up
 * @param lines the unsatisfied demand lines it would help to satisfy
 * @param localConsumerNames local firms that need it
 * @param outsideFirms firms elsewhere known to make it
 * @param reasons reasons of its state, see {@link cn.chainmap.firm.LocalState}
 */
public record BreakPoint(String nodeId, String name, String stage, String kind, @JsonIgnore List<ChainRef> chains,
		Certainty certainty, List<NodeRef> blockedNodes, List<Line> lines, List<String> localConsumerNames,
		long outsideFirms, List<String> reasons) {

	public BreakPoint {
		chains = List.copyOf(chains);
		blockedNodes = List.copyOf(blockedNodes);
		lines = List.copyOf(lines);
		localConsumerNames = List.copyOf(localConsumerNames);
		reasons = List.copyOf(reasons);
	}

	/** Code of the gap type (缺口类型). */
	@JsonProperty
	public String type() {
		return "BREAK";
	}

	/** The chain it is shown in: the first it belongs to. */
	@JsonProperty
	public String chainId() {
		return this.chains.isEmpty() ? "" : this.chains.get(0).id();
	}

	/** Name of that chain. */
	@JsonProperty
	public String chainName() {
		return this.chains.isEmpty() ? "" : this.chains.get(0).name();
	}

	/** Ids of the nodes it holds up. */
	@JsonProperty
	public List<String> blocks() {
		return this.blockedNodes.stream().map(NodeRef::id).toList();
	}

	/** Number of local firms that need it. */
	@JsonProperty
	public int localConsumers() {
		return this.localConsumerNames.size();
	}

	/** Why it is a break point, in one sentence. */
	@JsonProperty
	public String why() {
		return BreakPointSentence.of(this);
	}

	BreakPoint withLocalConsumers(List<String> names) {
		return new BreakPoint(this.nodeId, this.name, this.stage, this.kind, this.chains, this.certainty,
				this.blockedNodes, this.lines, names, this.outsideFirms, this.reasons);
	}

	/** The same, shown in one of its chains. */
	BreakPoint shownIn(String chain) {
		List<ChainRef> first = this.chains.stream()
			.sorted((one, other) -> Boolean.compare(other.id().equals(chain), one.id().equals(chain)))
			.toList();
		return new BreakPoint(this.nodeId, this.name, this.stage, this.kind, first, this.certainty, this.blockedNodes,
				this.lines, this.localConsumerNames, this.outsideFirms, this.reasons);
	}

	/**
	 * An unsatisfied demand line.
	 *
	 * @param nodeId the present node that needs it
	 * @param members ids of the substitutes, this break point among them
	 * @param memberNames their names
	 * @param unknownMembers names of those still to be checked
	 */
	public record Line(String nodeId, List<String> members, List<String> memberNames, List<String> unknownMembers) {

		public Line {
			members = List.copyOf(members);
			memberNames = List.copyOf(memberNames);
			unknownMembers = List.copyOf(unknownMembers);
		}

	}

}

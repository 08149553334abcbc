package cn.chainmap.gap;

import java.util.List;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A gap (缺口) of one type at one node, with the arithmetic of its severity.
 *
 * @param type its type
 * @param labels all types it stands for: a break point that is also a middle one is one
 * gap
 * @param nodeId id of the node; for a chain without a leader, of its first end product
 * @param name name of the node
 * @param stage upstream, midstream, downstream or supporting
 * @param kind material, component, process, equipment, service or product
 * @param chains the chains it belongs to, the one it is shown in first
 * @param opportunity its class in the chain it is shown in; {@code null} without a chain
 * @param severity how grave it is
 * @param certainty whether something is still to be checked
 * @param why why it is a gap, in one sentence
 * @param blockedNodes the present nodes it holds up, or those it touches
 * @param lines the unsatisfied demand lines it would help to satisfy
 * @param localConsumers how many local firms need it
 * @param localConsumerNames names of the first of them
 * @param outsideFirms firms elsewhere known to make it
 * @param reasons reasons of its state, see {@link cn.chainmap.firm.LocalState}
 * @param sources where what the template says of it is known from
 */
public record Gap(GapType type, List<GapType> labels, String nodeId, String name, String stage, String kind,
		List<ChainRef> chains, @Nullable OpportunityClass opportunity, Severity severity, Certainty certainty,
		String why, List<NodeRef> blockedNodes, List<BreakPoint.Line> lines, int localConsumers,
		List<String> localConsumerNames, long outsideFirms, List<String> reasons, List<SourceRef> sources) {

	public Gap {
		labels = List.copyOf(labels);
		chains = List.copyOf(chains);
		blockedNodes = List.copyOf(blockedNodes);
		lines = List.copyOf(lines);
		localConsumerNames = List.copyOf(localConsumerNames);
		reasons = List.copyOf(reasons);
		sources = List.copyOf(sources);
	}

	/** The mark that shows it on a node. */
	List<GapMark> marks() {
		return this.labels.stream()
			.map(label -> new GapMark(label.name(), this.certainty, this.severity.value()))
			.toList();
	}

	Gap withLocalConsumers(int total, List<String> names) {
		return new Gap(this.type, this.labels, this.nodeId, this.name, this.stage, this.kind, this.chains,
				this.opportunity, this.severity, this.certainty, this.why, this.blockedNodes, this.lines, total, names,
				this.outsideFirms, this.reasons, this.sources);
	}

	/**
	 * The same with what the node holds up, when it is a break point too and nothing else
	 * is said of it.
	 */
	Gap withBreak(@Nullable BreakPoint point) {
		if (point == null || !this.blockedNodes.isEmpty()) {
			return this;
		}
		return new Gap(this.type, this.labels, this.nodeId, this.name, this.stage, this.kind, this.chains,
				this.opportunity, this.severity, this.certainty, this.why, point.blockedNodes(), point.lines(),
				this.localConsumers, this.localConsumerNames, this.outsideFirms, this.reasons, this.sources);
	}

	/** A finding about a chain, shown at one of its nodes. */
	Gap inChain(ChainRef chain) {
		return shownIn(List.of(chain), null);
	}

	Gap touching(List<NodeRef> nodes) {
		return new Gap(this.type, this.labels, this.nodeId, this.name, this.stage, this.kind, this.chains,
				this.opportunity, this.severity, this.certainty, this.why, nodes, this.lines, this.localConsumers,
				this.localConsumerNames, this.outsideFirms, this.reasons, this.sources);
	}

	/** The same, shown in one of its chains with its class there. */
	Gap shownIn(List<ChainRef> ordered, @Nullable OpportunityClass there) {
		return new Gap(this.type, this.labels, this.nodeId, this.name, this.stage, this.kind, ordered, there,
				this.severity, this.certainty, this.why, this.blockedNodes, this.lines, this.localConsumers,
				this.localConsumerNames, this.outsideFirms, this.reasons, this.sources);
	}

}

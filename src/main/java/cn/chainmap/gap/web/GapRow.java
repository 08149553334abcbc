package cn.chainmap.gap.web;

import java.util.List;

import cn.chainmap.gap.BreakPoint;
import cn.chainmap.gap.Certainty;
import cn.chainmap.gap.Gap;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.NodeRef;
import cn.chainmap.gap.OpportunityClass;
import cn.chainmap.gap.Severity;
import cn.chainmap.shared.SourceRef;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A gap as the API gives it, with everything it was found by.
 */
record GapRow(GapType type, String typeName, List<GapType> labels, String nodeId, String name, String stage,
		String kind, String chainId, String chainName, @JsonProperty("class") @Nullable String opportunity,
		@Nullable OpportunityClass classCode, double severity, double known, Certainty certainty,
		List<Severity.Term> terms, String formula, String why, List<String> blocks, List<NodeRef> blockedNodes,
		List<BreakPoint.Line> lines, int localConsumers, List<String> localConsumerNames, long outsideFirms,
		List<String> reasons, String query, String definition, @Nullable String dataAsOf, List<SourceRef> sources) {

	static GapRow of(Gap gap, @Nullable String dataAsOf) {
		OpportunityClass opportunity = gap.opportunity();
		return new GapRow(gap.type(), gap.type().label(), gap.labels(), gap.nodeId(), gap.name(), gap.stage(),
				gap.kind(), gap.chains().isEmpty() ? "" : gap.chains().get(0).id(),
				gap.chains().isEmpty() ? "" : gap.chains().get(0).name(),
				(opportunity == null) ? null : opportunity.label(), opportunity, gap.severity().value(),
				gap.severity().known(), gap.certainty(), gap.severity().terms(), gap.severity().formula(), gap.why(),
				gap.blockedNodes().stream().map(NodeRef::id).toList(), gap.blockedNodes(), gap.lines(),
				gap.localConsumers(), gap.localConsumerNames(), gap.outsideFirms(), gap.reasons(), gap.type().query(),
				"gap." + gap.type().name().toLowerCase(java.util.Locale.ROOT), dataAsOf, gap.sources());
	}

}

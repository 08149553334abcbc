package cn.chainmap.gap.web;

import java.util.List;

import cn.chainmap.gap.NodeClass;
import cn.chainmap.gap.NodeReport;
import cn.chainmap.gap.OpportunityClass;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A node as the API gives it.
 */
record NodeAnswer(@JsonUnwrapped NodeReport report, List<GapRow> gaps, List<ClassInChain> classes) {

	static NodeAnswer of(NodeReport report) {
		return new NodeAnswer(report, report.gaps().stream().map(gap -> GapRow.of(gap, report.dataAsOf())).toList(),
				report.classes().stream().map(ClassInChain::of).toList());
	}

	record ClassInChain(String chainId, @JsonProperty("class") String opportunity, OpportunityClass classCode,
			int row) {

		static ClassInChain of(NodeClass node) {
			return new ClassInChain(node.chain(), node.opportunity().label(), node.opportunity(), node.row());
		}

	}

}

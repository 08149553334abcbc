package cn.chainmap.gap.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.ChainClasses;
import cn.chainmap.gap.GapParameters;
import cn.chainmap.gap.GapParameters.Parameter;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.Gaps;
import cn.chainmap.gap.NodeClass;
import cn.chainmap.gap.OpportunityClass;
import cn.chainmap.park.Place;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "断点与配套率")
class ClassController {

	private final Gaps gaps;

	private final LocalStates states;

	private final GapParameters parameters;

	ClassController(Gaps gaps, LocalStates states, GapParameters parameters) {
		this.gaps = gaps;
		this.states = states;
		this.parameters = parameters;
	}

	@GetMapping("/api/chains/{id}/classes")
	@Operation(summary = "各环节的机会类别：建链 / 补链 / 延链 / 强链 …", description = "每个环节在每条链恰好一类，row 为判定表中命中的行")
	Classes classes(@PathVariable String id, @RequestParam(required = false) @Nullable String place) {
		return Classes.of(this.gaps.classes(id, this.states.getTracked(place)), this.parameters.list());
	}

	record Classes(String chainId, String chainName, Place place, double coverage, List<ClassRow> nodes,
			Map<String, Long> counts, @Nullable GapRow leader, String query, List<Parameter> parameters,
			@Nullable String dataAsOf) {

		static Classes of(ChainClasses chain, List<Parameter> parameters) {
			Map<String, Long> counts = new LinkedHashMap<>();
			chain.counts().forEach((opportunity, count) -> counts.put(opportunity.label(), count));
			return new Classes(chain.chainId(), chain.chainName(), chain.place(), chain.coverage(),
					chain.nodes().stream().map(node -> ClassRow.of(node, chain.types())).toList(), counts,
					(chain.leader() == null) ? null : GapRow.of(chain.leader(), chain.dataAsOf()), "gap/list-classes",
					parameters, chain.dataAsOf());
		}

	}

	record ClassRow(String nodeId, String name, @JsonProperty("class") String opportunity, OpportunityClass classCode,
			String state, List<GapType> types, int row) {

		static ClassRow of(NodeClass node, Map<String, List<GapType>> types) {
			return new ClassRow(node.node(), node.name(), node.opportunity().label(), node.opportunity(), node.state(),
					types.getOrDefault(node.node(), List.of()), node.row());
		}

	}

}

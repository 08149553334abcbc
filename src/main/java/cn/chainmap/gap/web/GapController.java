package cn.chainmap.gap.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chainmap.chain.Chains;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.Certainty;
import cn.chainmap.gap.GapFilter;
import cn.chainmap.gap.GapList;
import cn.chainmap.gap.GapParameters;
import cn.chainmap.gap.GapParameters.Parameter;
import cn.chainmap.gap.GapSort;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.Gaps;
import cn.chainmap.gap.NodeReports;
import cn.chainmap.gap.OpportunityClass;
import cn.chainmap.park.Place;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "断点与配套率")
class GapController {

	private final Gaps gaps;

	private final NodeReports reports;

	private final LocalStates states;

	private final Chains chains;

	private final GapParameters parameters;

	GapController(Gaps gaps, NodeReports reports, LocalStates states, Chains chains, GapParameters parameters) {
		this.gaps = gaps;
		this.reports = reports;
		this.states = states;
		this.chains = chains;
		this.parameters = parameters;
	}

	@GetMapping("/api/gaps")
	@Operation(summary = "缺口清单：全部缺口类型，附严重度算式", description = "type、class 可多选；counts 为不计 type、class 条件时的数目")
	GapRows gaps(Query query, @RequestParam(required = false) @Nullable List<String> type,
			@RequestParam(name = "class", required = false) @Nullable List<String> opportunity,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
		Optional.ofNullable(query.chain()).filter(id -> !id.isBlank()).ifPresent(this.chains::get);
		GapFilter filter = new GapFilter(query.chain(), parse("type", type, GapType::parse),
				parse("class", opportunity, OpportunityClass::parse), query.certainty(), query.q());
		GapList list = this.gaps.list(this.states.getTracked(query.place()), filter, GapSort.parse(query.sort()),
				new PageRequest(page, size));
		return GapRows.of(list, this.parameters.list());
	}

	@GetMapping("/api/nodes/{id}")
	@Operation(summary = "环节：状态、成因、缺口与分类、上下游、本地供需企业、来源")
	NodeAnswer node(@PathVariable String id, @RequestParam(required = false) @Nullable String place) {
		return NodeAnswer.of(this.reports.get(id, this.states.getTracked(place)));
	}

	private static <T> Set<T> parse(String name, @Nullable List<String> words, Function<String, Optional<T>> parser) {
		if (words == null) {
			return Set.of();
		}
		return words.stream()
			.filter(word -> !word.isBlank())
			.map(word -> parser.apply(word)
				.orElseThrow(() -> new BadParameterException(name, word, "没有这个值，请用缺口类型或分类的代码或名称")))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Conditions of the gap list other than type and class.
	 */
	record Query(@Nullable String place, @Nullable String chain, @Nullable Certainty certainty, @Nullable String q,
			@Nullable String sort) {
	}

	record GapRows(List<GapRow> rows, int page, int size, long total, Place place, Counts counts,
			List<Parameter> parameters, String since, @Nullable String dataAsOf) {

		static GapRows of(GapList list, List<Parameter> parameters) {
			Map<String, Long> byClass = new TreeMap<>();
			list.byClass().forEach((opportunity, count) -> byClass.put(opportunity.label(), count));
			return new GapRows(list.page().rows().stream().map(gap -> GapRow.of(gap, list.dataAsOf())).toList(),
					list.page().page(), list.page().size(), list.page().total(), list.place(),
					new Counts(list.byType(), byClass), parameters, list.since().toString(), list.dataAsOf());
		}

	}

	record Counts(Map<GapType, Long> byType, Map<String, Long> byClass) {
	}

}

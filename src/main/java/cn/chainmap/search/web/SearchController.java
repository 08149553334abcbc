package cn.chainmap.search.web;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.search.Search;
import cn.chainmap.search.SearchResult;
import cn.chainmap.shared.BadParameterException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "搜索")
class SearchController {

	private static final int LONGEST_TEXT = 100;

	private static final int MOST = 100;

	private final Search search;

	private final LocalStates states;

	SearchController(Search search, LocalStates states) {
		this.search = search;
		this.states = states;
	}

	@GetMapping("/api/search")
	@Operation(summary = "按名称、别名、产品找环节与企业")
	SearchResult find(@RequestParam String q, @RequestParam(defaultValue = "20") int limit,
			@RequestParam(required = false) @Nullable String place) {
		if (limit < 1 || limit > MOST) {
			throw new BadParameterException("limit", Integer.toString(limit), "应在 1 到 " + MOST + " 之间");
		}
		String text = (q.length() > LONGEST_TEXT) ? q.substring(0, LONGEST_TEXT) : q;
		return this.search.find(text, this.states.getTracked(place), limit);
	}

}

package cn.chainmap.gap.web;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.ChainMap;
import cn.chainmap.gap.ChainMaps;
import cn.chainmap.gap.ChainOverview;
import cn.chainmap.gap.SupportRates;
import cn.chainmap.park.Places;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "产业链")
class ChainController {

	private final SupportRates rates;

	private final ChainMaps maps;

	private final LocalStates states;

	private final Places places;

	ChainController(SupportRates rates, ChainMaps maps, LocalStates states, Places places) {
		this.rates = rates;
		this.maps = maps;
		this.states = states;
		this.places = places;
	}

	@GetMapping("/api/chains")
	@Operation(summary = "各产业链：环节数、状态、断点、品类口径本地配套率")
	List<ChainOverview> list(@RequestParam(required = false) @Nullable String place) {
		if ((place == null || place.isBlank()) && this.places.findDefault().isEmpty()) {
			return List.of();
		}
		return this.rates.listChains(this.states.getTracked(place));
	}

	@GetMapping("/api/chains/{id}/map")
	@Operation(summary = "产业链图谱（Cytoscape 元素）")
	ChainMap map(@PathVariable String id, @RequestParam(required = false) @Nullable String place) {
		return this.maps.get(id, this.states.getTracked(place));
	}

}

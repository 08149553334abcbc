package cn.chainmap.park.web;

import java.util.List;

import cn.chainmap.park.PlaceSummary;
import cn.chainmap.park.Places;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "地点")
class PlaceController {

	private final Places places;

	PlaceController(Places places) {
		this.places = places;
	}

	@GetMapping("/api/places")
	@Operation(summary = "可以作为「本地」的地点与园区")
	List<PlaceSummary> list() {
		return this.places.list();
	}

}

package cn.chainmap.about;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherCatalog;
import cn.chainmap.graph.CypherFile;
import cn.chainmap.intake.Datasets;
import cn.chainmap.intake.LoadedDataset;
import cn.chainmap.park.Place;
import cn.chainmap.park.Places;
import cn.chainmap.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "说明")
class AboutController {

	private final Places places;

	private final Datasets datasets;

	private final LocalStates states;

	private final CypherCatalog catalog;

	private final Definitions definitions;

	private final String version;

	AboutController(Places places, Datasets datasets, LocalStates states, CypherCatalog catalog,
			Definitions definitions, @Value("${spring.application.version:}") String version) {
		this.places = places;
		this.datasets = datasets;
		this.states = states;
		this.catalog = catalog;
		this.definitions = definitions;
		this.version = version;
	}

	@GetMapping("/api/meta")
	@Operation(summary = "版本、默认地点、数据集与数据日期、参数")
	Meta meta() {
		LoadedDataset dataset = this.datasets.find().orElse(null);
		return new Meta(this.version, this.places.findDefault().orElse(null), dataset,
				(dataset != null) ? dataset.dataAsOf() : null, this.states.tau());
	}

	@GetMapping("/api/definitions")
	@Operation(summary = "各项指标的口径")
	List<Definition> definitions() {
		return this.definitions.list();
	}

	@GetMapping("/api/queries/{module}/{name}")
	@Operation(summary = "查看查询：一个 Cypher 文件的原文")
	CypherFile query(@PathVariable String module, @PathVariable String name) {
		return this.catalog.find(module + "/" + name)
			.orElseThrow(() -> new NotFoundException("查询", module + "/" + name));
	}

	record Meta(String version, @Nullable Place place, @Nullable LoadedDataset dataset, @Nullable String dataAsOf,
			double tau) {
	}

}

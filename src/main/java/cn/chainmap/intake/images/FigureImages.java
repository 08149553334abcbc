package cn.chainmap.intake.images;

import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Images of indicator values (指标值). */
@Component
class FigureImages extends NodeImages {

	FigureImages(CypherRunner cypher) {
		super(SheetKind.INDICATORS, cypher,
				new Fields(SheetKind.INDICATORS, "id").change(
						List.of("org", "indicator", "period", "value", "unit", "type", "qualifier"),
						field -> field.unknown("")),
				"figure");
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		cypher().run("intake/put-figures", Map.of("rows", rows));
	}

	@Override
	void remove(List<String> keys) {
		cypher().run("intake/remove-figures", Map.of("keys", keys));
	}

}

package cn.chainmap.intake.images;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.chain.ChainEdits;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Images of chain nodes (环节). */
@Component
class ChainNodeImages extends NodeImages {

	private static final String STAGE = "supporting";

	private static final String KIND = "component";

	private final ChainEdits chains;

	ChainNodeImages(CypherRunner cypher, ChainEdits chains) {
		super(SheetKind.NODES, cypher,
				new Fields(SheetKind.NODES, "id").change("chain_id", field -> field.in("chains").link())
					.change("importance", Field::link)
					.change("terminal", Field::link)
					.change("description", field -> field.unknown(""))
					.change("stage", field -> field.unknown(STAGE))
					.change("kind", field -> field.unknown(KIND)),
				"node");
		this.chains = chains;
	}

	/** Layer and type hold also where nobody states them. */
	@Override
	public List<Image> complete(List<Image> images, Map<String, Image> before) {
		return images.stream().map(image -> {
			Map<String, Object> values = new LinkedHashMap<>(image.values());
			values.putIfAbsent("stage", STAGE);
			values.putIfAbsent("kind", KIND);
			return new Image(image.key(), values);
		}).toList();
	}

	@Override
	void derive(Map<String, @Nullable Object> properties, Map<String, Object> values) {
		properties.put("searchText", (words(values.get("aliases")) + " " + words(values.get("keywords"))).strip());
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		this.chains.putNodes(rows);
	}

	@Override
	void remove(List<String> keys) {
		this.chains.removeNodes(keys);
	}

}

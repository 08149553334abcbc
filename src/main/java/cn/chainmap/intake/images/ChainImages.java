package cn.chainmap.intake.images;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.chain.ChainEdits;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.images.Field.Form;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Images of chains (产业链). */
@Component
class ChainImages extends NodeImages {

	private final ChainEdits chains;

	ChainImages(CypherRunner cypher, ChainEdits chains) {
		super(SheetKind.CHAINS, cypher,
				new Fields(SheetKind.CHAINS, "id").change("description", field -> field.unknown(""))
					.hidden("position", Form.WHOLE),
				"chain");
		this.chains = chains;
	}

	/** New chains come after all others. */
	@Override
	public List<Image> complete(List<Image> images, Map<String, Image> before) {
		long position = cypher().get("intake/next-chain-position", Map.of(), row -> row.get("position").asLong());
		List<Image> complete = new ArrayList<>();
		for (Image image : images) {
			Map<String, Object> values = new LinkedHashMap<>(image.values());
			if (!before.containsKey(image.key())) {
				values.put("position", position);
				position++;
			}
			complete.add(new Image(image.key(), values));
		}
		return complete;
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		this.chains.putChains(rows);
	}

	@Override
	void remove(List<String> keys) {
		this.chains.removeChains(keys);
	}

}

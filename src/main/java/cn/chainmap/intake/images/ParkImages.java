package cn.chainmap.intake.images;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.images.Field.Form;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.park.ParkEdits;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Images of parks (园区). */
@Component
class ParkImages extends NodeImages {

	private final ParkEdits parks;

	private final Home home;

	ParkImages(CypherRunner cypher, ParkEdits parks, Home home) {
		super(SheetKind.PARKS, cypher,
				new Fields(SheetKind.PARKS, "id").change("level", field -> field.in("rank").unknown(""))
					.change("notes", field -> field.unknown(""))
					.hidden("place", Form.TEXT)
					.change("place", Field::link),
				"park");
		this.parks = parks;
		this.home = home;
	}

	/** A new park lies in the data set's own place; a sheet does not say where. */
	@Override
	public List<Image> complete(List<Image> images, Map<String, Image> before) {
		String code = this.home.find().orElse(null);
		List<Image> complete = new ArrayList<>();
		for (Image image : images) {
			Map<String, Object> values = new LinkedHashMap<>(image.values());
			if (code != null && !before.containsKey(image.key())) {
				values.putIfAbsent("place", code);
			}
			complete.add(new Image(image.key(), values));
		}
		return complete;
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		this.parks.putParks(rows);
	}

	@Override
	void remove(List<String> keys) {
		this.parks.removeParks(keys);
	}

}

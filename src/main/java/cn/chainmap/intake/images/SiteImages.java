package cn.chainmap.intake.images;

import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.images.Field.Form;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.park.ParkEdits;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Images of sites (载体). */
@Component
class SiteImages extends NodeImages {

	private final ParkEdits parks;

	SiteImages(CypherRunner cypher, ParkEdits parks) {
		super(SheetKind.SITES, cypher,
				new Fields(SheetKind.SITES, "id").change("park_id", field -> field.in("park").link())
					.change(List.of("kind", "eia_class", "status"), field -> field.as(Form.CODE))
					.change("notes", field -> field.unknown("")),
				"site");
		this.parks = parks;
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		this.parks.putSites(rows);
	}

	@Override
	void remove(List<String> keys) {
		this.parks.removeSites(keys);
	}

}

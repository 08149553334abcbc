package cn.chainmap.intake.images;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import cn.chainmap.firm.FirmEdits;
import cn.chainmap.firm.NewFirms;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.batch.Additions;
import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.batch.Mark;
import cn.chainmap.intake.images.Field.Form;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.park.ParkEdits;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Images of firms (企业). Where a firm is stands in {@code places}; address, park and the
 * local mark (本地) only say it, and decide it when they change.
 */
@Component
class FirmImages extends NodeImages {

	private static final List<String> WHERE = List.of("local", "province", "city", "district", "park_id");

	private final FirmEdits firms;

	private final ParkEdits parks;

	private final Home home;

	FirmImages(CypherRunner cypher, FirmEdits firms, ParkEdits parks, Home home) {
		super(SheetKind.FIRMS, cypher,
				new Fields(SheetKind.FIRMS, "id").change("status", field -> field.as(Form.CODE).unknown("UNVERIFIED"))
					.change("local", Field::derived)
					.change("park_id", field -> field.in("park").derived())
					.change("products", field -> field.unknown(""))
					.change(List.of("aliases", "tags"), Field::absent)
					.change("business_scope_short", field -> field.in("scope"))
					.hidden("places", Form.LIST)
					.hidden("moved_to", Form.LIST)
					.change(List.of("places", "moved_to"), Field::link),
				"firm");
		this.firms = firms;
		this.parks = parks;
		this.home = home;
	}

	@Override
	public Object context() {
		return this.home.find().orElse("");
	}

	@Override
	public List<Image> complete(List<Image> images, Map<String, Image> before) {
		return complete(images, before, this.home.find().orElse(null));
	}

	private static List<Image> complete(List<Image> images, Map<String, Image> before, @Nullable String own) {
		List<Image> complete = new ArrayList<>();
		for (Image image : images) {
			Image old = before.get(image.key());
			complete.add((old == null || !sameWhere(old.values(), image.values())) ? placed(image, old, own) : image);
		}
		return complete;
	}

	private static boolean sameWhere(Map<String, Object> old, Map<String, Object> now) {
		return WHERE.stream().allMatch(column -> Objects.equals(old.get(column), now.get(column)));
	}

	private static Image placed(Image image, @Nullable Image old, @Nullable String own) {
		Map<String, Object> values = new LinkedHashMap<>(image.values());
		Address address = Address.of(values);
		Object stated = values.get("local");
		if (old != null && Objects.equals(stated, old.values().get("local"))
				&& !Address.of(old.values()).code().equals(address.code())) {
			// The mark was of the old address.
			stated = null;
		}
		values.put("places", address.places(stated, own, (String) values.get("park_id")));
		values.remove("moved_to");
		return new Image(image.key(), values);
	}

	@Override
	void derive(Map<String, @Nullable Object> properties, Map<String, Object> values) {
		properties.put("searchText", words(values.get("aliases")) + " " + values.getOrDefault("products", ""));
	}

	@Override
	public List<String> prepare(List<Image> images) {
		return this.parks.addMissing(
				images.stream().flatMap(image -> Address.of(image.values()).path().stream()).distinct().toList());
	}

	@Override
	public void release(List<String> added) {
		this.parks.removeUnused(added);
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		this.firms.putFirms(rows);
	}

	@Override
	public Optional<Additions> ready(List<Image> images) {
		String own = this.home.find().orElse(null);
		List<Image> complete = complete(images, Map.of(), own);
		return Optional
			.of(new Additions(complete, Objects.requireNonNullElse(own, ""), NewFirms.of(newRows(complete))));
	}

	@Override
	public Set<String> add(Additions additions, Mark mark) {
		this.firms.addFirms((NewFirms) additions.rows(), mark.properties());
		return Set.of();
	}

	@Override
	void remove(List<String> keys) {
		this.firms.removeFirms(keys);
	}

}

package cn.chainmap.park;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sites (载体) there are. The only writer of {@code Site} and {@code IN_PARK}.
 */
@Service
@Transactional(readOnly = true)
public class Sites {

	private final CypherRunner cypher;

	Sites(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/** Writes sites; a row states everything that is known of its site. */
	@Transactional
	public void merge(Collection<SiteRow> rows) {
		this.cypher.run("park/merge-sites", Map.of("rows", rows.stream().map(SiteRow::toMap).toList()));
	}

	/** Removes sites. */
	@Transactional
	public void delete(Collection<String> ids) {
		this.cypher.run("park/delete-sites", Map.of("ids", List.copyOf(ids)));
	}

	/** The sites in the parks of a place. */
	public List<Site> list(Place place) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("place", place.code());
		params.put("ids", null);
		return this.cypher.list("park/list-sites", params, Sites::site);
	}

	private static Site site(Record row) {
		return new Site(row.get("id").asString(), row.get("name").asString(),
				SiteKind.valueOf(row.get("kind").asString()), number(row, "areaSqm"), number(row, "areaMu"),
				number(row, "heightM"), number(row, "loadTPerSqm"), number(row, "powerKva"), flag(row, "gas"),
				row.get("eiaClass").isNull() ? null : EiaClass.valueOf(row.get("eiaClass").asString()),
				flag(row, "chemicalPark"),
				row.get("status").isNull() ? null : SiteStatus.valueOf(row.get("status").asString()),
				row.get("formerUser").asString(null), row.get("notes").asString(null), row.get("source").asString(null),
				row.get("asOf").asString(null), row.get("park").asString(), row.get("parkName").asString());
	}

	private static @Nullable Double number(Record row, String column) {
		return row.get(column).isNull() ? null : Double.valueOf(row.get(column).asDouble());
	}

	private static @Nullable Boolean flag(Record row, String column) {
		return row.get(column).isNull() ? null : Boolean.valueOf(row.get(column).asBoolean());
	}

}

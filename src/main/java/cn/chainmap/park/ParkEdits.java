package cn.chainmap.park;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and removes parks, sites and places one by one (逐条改动), whole: a row holds the
 * identity of a thing, and under {@code values} its properties, of which those that are
 * {@code null} are removed.
 */
@Service
@Transactional
public class ParkEdits {

	private final CypherRunner cypher;

	private final Places places;

	ParkEdits(CypherRunner cypher, Places places) {
		this.cypher = cypher;
		this.places = places;
	}

	/** Parks: {@code id}, {@code values}, {@code place} (code, or {@code null}). */
	public void putParks(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("park/put-parks", Map.of("rows", rows));
	}

	/** Removes parks that nothing is in. */
	public void removeParks(Collection<String> ids) {
		this.cypher.run("park/remove-parks", Map.of("keys", List.copyOf(ids)));
	}

	/** Sites: {@code id}, {@code values}, {@code park} (id, or {@code null}). */
	public void putSites(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("park/put-sites", Map.of("rows", rows));
	}

	/** Removes sites that no project is on. */
	public void removeSites(Collection<String> ids) {
		this.cypher.run("park/remove-sites", Map.of("keys", List.copyOf(ids)));
	}

	/**
	 * Writes those of some places that are not there yet.
	 * @param rows places, larger ones first
	 * @return codes of those written
	 */
	public List<String> addMissing(Collection<PlaceRow> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		Set<String> missing = Set.copyOf(this.cypher.list("park/list-missing-places",
				Map.of("codes", rows.stream().map(PlaceRow::code).toList()), row -> row.get("code").asString()));
		List<PlaceRow> added = rows.stream()
			.filter(row -> missing.contains(row.code()))
			.collect(Collectors.toMap(PlaceRow::code, row -> row, (first, second) -> first,
					java.util.LinkedHashMap::new))
			.values()
			.stream()
			.toList();
		if (!added.isEmpty()) {
			this.places.merge(added);
		}
		return added.stream().map(PlaceRow::code).toList();
	}

	/**
	 * Removes those of some places that nothing is in any more.
	 * @param codes codes, larger places first
	 */
	public void removeUnused(List<String> codes) {
		for (int i = codes.size() - 1; i >= 0; i--) {
			this.cypher.run("park/remove-unused-places", Map.of("codes", List.of(codes.get(i))));
		}
	}

	/** A place is no longer the data set's own (本地). */
	public void unmarkHome(String code) {
		this.cypher.run("park/unmark-home-place", Map.of("code", code));
	}

}

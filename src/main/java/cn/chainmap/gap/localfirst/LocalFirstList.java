package cn.chainmap.gap.localfirst;

import java.util.List;

import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * The local firms to ask about a gap.
 *
 * @param node the gap node
 * @param place the place
 * @param rows the firms
 * @param total how many there are; the rows may be the first of them
 * @param order how they are ordered, in words
 * @param definition id of the definition
 * @param query Cypher file that finds them
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record LocalFirstList(LocalFirstReason.Node node, Place place, List<LocalFirstRow> rows, int total, String order,
		String definition, String query, @Nullable String dataAsOf) {

	public LocalFirstList {
		rows = List.copyOf(rows);
	}

}

package cn.chainmap.gap.sharing;

import java.util.List;

import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * The shared nodes of a place, those that matter to most lines first, then to most local
 * firms, then by id.
 *
 * @param place the place
 * @param rows the nodes
 * @param definition id of the definition
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record SharedNodeList(Place place, List<SharedNode> rows, String definition, @Nullable String dataAsOf) {

	public SharedNodeList {
		rows = List.copyOf(rows);
	}

}

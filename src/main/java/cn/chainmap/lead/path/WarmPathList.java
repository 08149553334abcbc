package cn.chainmap.lead.path;

import java.util.List;

import cn.chainmap.park.Place;

/**
 * Who could make an introduction to a firm.
 *
 * @param firmId id of the firm
 * @param firmName its name
 * @param place where the introduction should come from
 * @param paths the ways, known ones first, shortest first
 * @param mostSteps longest way looked for
 * @param notes what the reader must know, in words
 * @param queries Cypher files it is made from
 */
public record WarmPathList(String firmId, String firmName, Place place, List<WarmPath> paths, int mostSteps,
		List<String> notes, List<String> queries) {

	public WarmPathList {
		paths = List.copyOf(paths);
		notes = List.copyOf(notes);
		queries = List.copyOf(queries);
	}

}

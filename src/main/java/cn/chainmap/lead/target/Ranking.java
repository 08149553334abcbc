package cn.chainmap.lead.target;

import java.util.List;
import java.util.Map;

/**
 * A ranking that was worked out: everybody compared, best first.
 *
 * @param listed those listed
 * @param excluded those not listed
 * @param nodes the nodes somebody is wanted for, by id
 * @param severities severity of every gap node of the place
 * @param notes what the reader must know of it, in words
 */
record Ranking(List<Ranked> listed, List<Ranked> excluded, Map<String, GapNode> nodes, Map<String, Double> severities,
		List<String> notes) {

	Ranking {
		listed = List.copyOf(listed);
		excluded = List.copyOf(excluded);
		nodes = Map.copyOf(nodes);
		notes = List.copyOf(notes);
	}

}

package cn.chainmap.lead.target;

import java.util.List;
import java.util.Map;

import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One page of targets.
 *
 * @param place where they are wanted
 * @param page the page
 * @param excluded how many are not listed, by why
 * @param nodes how many nodes were looked at
 * @param weights the weights used
 * @param notes what the reader must know of the list, in words
 * @param definition id of the definition
 * @param queries Cypher files it is made from
 */
public record TargetList(Place place, @JsonUnwrapped Page<Target> page, Map<Exclusion, Long> excluded, int nodes,
		WeightVersion weights, List<String> notes, String definition, List<String> queries) {

	static final List<String> QUERIES = List.of("lead/list-candidate-makers", "lead/list-target-facts",
			"lead/count-node-consumers", "lead/trace-gap-site-firm", "lead/list-text-candidates");

	public TargetList {
		notes = List.copyOf(notes);
		queries = List.copyOf(queries);
	}

}

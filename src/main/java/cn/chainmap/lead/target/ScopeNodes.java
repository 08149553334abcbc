package cn.chainmap.lead.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import cn.chainmap.gap.Snapshots;
import cn.chainmap.gap.Topology;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * The nodes a scope stands for: the gaps in it, gravest first.
 */
@Component
class ScopeNodes {

	private final CypherRunner cypher;

	private final Snapshots snapshots;

	ScopeNodes(CypherRunner cypher, Snapshots snapshots) {
		this.cypher = cypher;
		this.snapshots = snapshots;
	}

	/**
	 * The nodes.
	 * @throws NotFoundException when what the scope names is not there
	 */
	List<String> list(Place place, TargetScope scope) {
		Map<String, Double> severities = this.snapshots.fillingValues(place);
		Topology topology = this.snapshots.get(place).topology();
		String node = scope.node();
		if (node != null) {
			topology.node(node).orElseThrow(() -> new NotFoundException("环节", node));
			return List.of(node);
		}
		Predicate<String> wanted = id -> true;
		for (Set<String> chains : chains(place, scope, topology)) {
			wanted = wanted.and(id -> topology.node(id).map(gap -> chains.stream().anyMatch(gap::isIn)).orElse(false));
		}
		return severities.entrySet()
			.stream()
			.filter(gap -> gap.getValue() > 0)
			.sorted(Comparator.comparing((Map.Entry<String, Double> gap) -> -gap.getValue())
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.filter(wanted)
			.toList();
	}

	private List<Set<String>> chains(Place place, TargetScope scope, Topology topology) {
		List<Set<String>> sets = new ArrayList<>();
		String chain = scope.chain();
		if (chain != null) {
			topology.chain(chain).orElseThrow(() -> new NotFoundException("产业链", chain));
			sets.add(Set.of(chain));
		}
		if (scope.park() != null) {
			sets.add(ofPark(place, scope.park()));
		}
		if (scope.team() != null) {
			sets.add(ofTeam(scope.team()));
		}
		return sets;
	}

	private Set<String> ofPark(Place place, String park) {
		Set<String> chains = this.cypher
			.find("lead/find-park-scope", Map.of("place", place.code(), "park", park),
					row -> (Set<String>) new LinkedHashSet<>(row.get("chains").asList(Value::asString)))
			.orElseThrow(() -> new NotFoundException("园区", park));
		if (chains.isEmpty()) {
			throw new BadParameterException("park", park, "没有登记这个园区的主导产业链，不知道要为它找哪些环节");
		}
		return chains;
	}

	private Set<String> ofTeam(String team) {
		Set<String> chains = this.cypher
			.find("lead/list-team-chains", Map.of("team", team),
					row -> (Set<String>) new LinkedHashSet<>(row.get("chains").asList(Value::asString)))
			.orElseThrow(() -> new NotFoundException("专班", team));
		if (chains.isEmpty()) {
			throw new BadParameterException("team", team, "没有登记这个专班负责的产业链；请先在 /api/targets/teams 登记");
		}
		return chains;
	}

}

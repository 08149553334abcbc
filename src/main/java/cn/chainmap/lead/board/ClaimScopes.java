package cn.chainmap.lead.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.board.ClaimHolder.Relation;

import org.springframework.stereotype.Component;

/**
 * Which firms a claim covers (保护范围): all that are reached over the neighbours that
 * {@code lead/list-claim-neighbours} defines. The relation goes both ways, so two firms
 * are always in each other's scope or neither is.
 */
@Component
class ClaimScopes {

	/** A larger family is no group any more, but a mistake in the data. */
	static final int LARGEST = 500;

	private final CypherRunner cypher;

	ClaimScopes(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * For each firm the firms covered with it, itself first, and how they belong to it.
	 */
	Map<String, Map<String, Relation>> of(Collection<String> firms) {
		Map<String, List<Neighbour>> known = new HashMap<>();
		Map<String, Map<String, Relation>> scopes = new LinkedHashMap<>();
		firms.forEach(firm -> scopes.computeIfAbsent(firm, self -> new LinkedHashMap<>()).put(firm, Relation.SELF));
		Set<String> frontier = new LinkedHashSet<>(firms);
		while (!frontier.isEmpty()) {
			read(frontier, known);
			frontier.clear();
			scopes.values().forEach(scope -> frontier.addAll(grow(scope, known)));
		}
		return scopes;
	}

	private void read(Set<String> firms, Map<String, List<Neighbour>> known) {
		firms.forEach(firm -> known.put(firm, new ArrayList<>()));
		this.cypher
			.list("lead/list-claim-neighbours", Map.of("firms", List.copyOf(firms)),
					row -> Map.entry(row.get("firm").asString(),
							new Neighbour(row.get("member").asString(),
									Relation.valueOf(row.get("relation").asString()))))
			.forEach(row -> known.get(row.getKey()).add(row.getValue()));
	}

	/** Takes in what is known; what is not known yet has to be read. */
	private static Set<String> grow(Map<String, Relation> scope, Map<String, List<Neighbour>> known) {
		Set<String> unread = new LinkedHashSet<>();
		List<String> open = new ArrayList<>(scope.keySet());
		for (int next = 0; next < open.size() && scope.size() < LARGEST; next++) {
			List<Neighbour> neighbours = known.get(open.get(next));
			if (neighbours == null) {
				unread.add(open.get(next));
				continue;
			}
			Relation way = scope.get(open.get(next));
			for (Neighbour neighbour : neighbours) {
				Relation relation = (way == Relation.GROUP) ? Relation.GROUP : neighbour.relation();
				if (scope.putIfAbsent(neighbour.firm(), relation) == null) {
					open.add(neighbour.firm());
				}
			}
		}
		return unread;
	}

	private record Neighbour(String firm, Relation relation) {
	}

}

package cn.chainmap.lead.target;

import java.util.List;
import java.util.Map;

import cn.chainmap.chain.Chains;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.NotFoundException;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which team (专班) is responsible for which chains.
 */
@Service
@Transactional
public class TeamChains {

	private final CypherRunner cypher;

	private final Chains chains;

	TeamChains(CypherRunner cypher, Chains chains) {
		this.cypher = cypher;
		this.chains = chains;
	}

	/**
	 * The chains of a team.
	 * @throws NotFoundException when there is no such team
	 */
	@Transactional(readOnly = true)
	public List<String> get(String team) {
		return this.cypher
			.find("lead/list-team-chains", Map.of("team", team), row -> row.get("chains").asList(Value::asString))
			.orElseThrow(() -> new NotFoundException("专班", team));
	}

	/**
	 * Makes a team responsible for exactly some chains; a team that is not there is made.
	 * @throws NotFoundException when there is no such chain
	 */
	public List<String> set(String team, List<String> chains) {
		chains.forEach(this.chains::get);
		this.cypher.run("lead/set-team-chains", Map.of("team", team, "chains", chains));
		return get(team);
	}

}

package cn.chainmap.intake.images;

import java.util.Map;
import java.util.Optional;

import cn.chainmap.graph.CypherRunner;

import org.springframework.stereotype.Component;

/**
 * The place the data set calls its own (本地).
 */
@Component
class Home {

	private final CypherRunner cypher;

	Home(CypherRunner cypher) {
		this.cypher = cypher;
	}

	Optional<String> find() {
		return this.cypher.find("park/find-home-place", Map.of(), row -> row.get("code").asString());
	}

}

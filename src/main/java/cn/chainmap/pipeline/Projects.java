package cn.chainmap.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Investment projects (项目). The only writer of {@code Project} and what it is linked to.
 */
@Service
@Transactional
public class Projects {

	private final CypherRunner cypher;

	Projects(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * Writes projects whole: {@code id}, {@code values}, {@code firm} (who invests),
	 * {@code nodes} (what it will make), {@code site}; each may be missing.
	 */
	public void put(List<Map<String, @Nullable Object>> rows) {
		this.cypher.run("pipeline/put-projects", Map.of("rows", rows));
	}

	/** Removes projects. */
	public void remove(Collection<String> ids) {
		this.cypher.run("pipeline/remove-projects", Map.of("keys", List.copyOf(ids)));
	}

}

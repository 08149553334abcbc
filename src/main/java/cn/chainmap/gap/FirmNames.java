package cn.chainmap.gap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherRunner;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names of firms, for the few that are shown: a snapshot knows firms by id only.
 */
@Component
@Transactional(readOnly = true)
public class FirmNames {

	private final CypherRunner cypher;

	FirmNames(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/** Names by id; ids that no firm has are left out. */
	public Map<String, String> map(Collection<String> firms) {
		List<String> wanted = firms.stream().distinct().toList();
		return wanted.isEmpty() ? Map.of()
				: this.cypher
					.list("gap/list-firm-names", Map.of("firms", wanted),
							row -> Map.entry(row.get("id").asString(), row.get("name").asString()))
					.stream()
					.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}

package cn.chainmap.graph.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.DatabaseCheck;
import cn.chainmap.shared.StartupProblem;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.ByteUnit;

/**
 * Asserts at every start that the embedded database really runs with the closed settings.
 */
class EmbeddedSettingsCheck implements DatabaseCheck {

	private final CypherRunner cypher;

	private final EmbeddedSettings settings;

	EmbeddedSettingsCheck(CypherRunner cypher, EmbeddedSettings settings) {
		this.cypher = cypher;
		this.settings = settings;
	}

	@Override
	public void verify() {
		// The engine does not list internal.* settings; that LOAD CSV is refused is a
		// test of its own.
		Map<String, String> wanted = new HashMap<>(this.settings.neo4jSettings());
		wanted.keySet().removeIf(name -> name.startsWith("internal."));
		Map<String, String> actual = new HashMap<>();
		this.cypher.list("graph/show-settings", Map.of("names", List.copyOf(wanted.keySet())), row -> row.asMap())
			.forEach(row -> actual.put((String) row.get("name"), (String) row.get("value")));
		List<String> different = new ArrayList<>();
		wanted.forEach((name, value) -> {
			if (!same(value, actual.get(name))) {
				different.add(name + " = " + actual.get(name) + "（应为 " + value + "）");
			}
		});
		if (!different.isEmpty()) {
			throw new StartupProblem("内置图数据库的安全设置没有生效：" + String.join("；", different),
					"请检查数据目录里的 neo4j.conf 与系统属性是否覆盖了这些设置。");
		}
	}

	private static boolean same(String wanted, @Nullable String actual) {
		if (actual == null || wanted.equals(actual)) {
			return actual != null;
		}
		// The engine reports 128m as 128.00MiB.
		return wanted.matches("\\d+m") && ByteUnit.parse(wanted) == ByteUnit.parse(actual);
	}

}

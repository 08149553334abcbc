package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherCatalog;
import cn.chainmap.graph.CypherRunner;
import org.neo4j.driver.Value;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Writes scripts that build the graph in another Neo4j: constraints, then the statements
 * of {@code cypher/intake/script-*.cypher} with rows written into them. A script may be
 * run again.
 */
@Component
class CypherScripts {

	private static final Pattern CONSTRAINT = Pattern
		.compile("(?m)^CREATE CONSTRAINT \\w+ IF NOT EXISTS FOR \\(n:(\\w+)\\).*;");

	private static final List<String> LABELS = List.of("Chain", "ChainNode", "Firm", "Park", "Place", "Site", "Project",
			"IndicatorFigure");

	private final CypherCatalog catalog;

	private final CypherRunner cypher;

	private final String constraints;

	CypherScripts(CypherCatalog catalog, CypherRunner cypher) throws IOException {
		this.catalog = catalog;
		this.cypher = cypher;
		this.constraints = constraints();
	}

	void write(Export export, OutputStream out) throws IOException {
		CypherScript script = new CypherScript(out, this::statement, this::places);
		script.comment("链图 ChainMap 产业链图谱；范围：" + export.head().view().words() + "；共 " + export.head().total() + " 行");
		script.comment("在另一个 Neo4j 5 里执行：cypher-shell -f 本文件；可重复执行，不会重复写入");
		script.text(this.constraints);
		script.writeRows(export);
		export.head().notes(export.tally()).forEach(note -> script.comment(String.join("：", note)));
		script.flush();
	}

	/** A statement without the comments that stand above it. */
	private String statement(String name) {
		return this.catalog.get("intake/script-" + name)
			.text()
			.lines()
			.filter(line -> !line.startsWith("//"))
			.collect(Collectors.joining("\n"));
	}

	private List<Map<String, Object>> places(Collection<String> codes) {
		return this.cypher.list("intake/list-places-above", Map.of("codes", List.copyOf(codes)),
				row -> row.asMap(Value::asObject));
	}

	/** The same constraints as here, so that rows are found by their ids. */
	private static String constraints() throws IOException {
		Map<String, String> found = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:cypher/migrations/*.cypher")) {
			Matcher matcher = CONSTRAINT.matcher(file.getContentAsString(StandardCharsets.UTF_8));
			while (matcher.find()) {
				if (LABELS.contains(matcher.group(1))) {
					found.put(matcher.group(), matcher.group());
				}
			}
		}
		return found.values().stream().map(line -> line + "\n").collect(Collectors.joining());
	}

}

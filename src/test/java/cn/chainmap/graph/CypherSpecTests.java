package cn.chainmap.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphReset;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Relationship;
import org.yaml.snakeyaml.Yaml;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the examples of every query:
 * {@code src/test/resources/cypher/<module>/<name>.spec.yml} holds, for
 * {@code cypher/<module>/<name>.cypher}, a list of examples with a tiny graph (given: the
 * name of a graph, or a graph), the parameters, and all rows expected. A writing
 * statement has a {@code then} query whose rows are expected instead.
 */
@GraphTest
class CypherSpecTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private CypherCatalog catalog;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	@Test
	void everyQueryHasExamples() throws IOException {
		assertThat(Arrays.stream(specs()).map(CypherSpecTests::queryName))
			.containsExactlyInAnyOrderElementsOf(this.catalog.list().stream().map(CypherFile::name).toList());
	}

	@TestFactory
	Stream<DynamicTest> examples() throws IOException {
		List<DynamicTest> tests = new ArrayList<>();
		for (Resource spec : specs()) {
			List<Map<String, Object>> examples = new Yaml().load(spec.getInputStream());
			for (Map<String, Object> example : examples) {
				tests.add(DynamicTest.dynamicTest(queryName(spec) + ": " + example.get("name"),
						() -> run(queryName(spec), example)));
			}
		}
		return tests.stream();
	}

	private void run(String query, Map<String, Object> example) {
		GraphReset.clear(this.driver);
		Object given = example.get("given");
		if (given != null) {
			fixture(given).load(this.application);
			list(example.getOrDefault("tracked", List.of("本地")))
				.forEach(place -> this.states.getTracked((String) place));
		}
		CypherFile file = this.catalog.get(query);
		if (file.mode().equals("write system")) {
			SystemStatement.run(this.driver, file.text(), map(example.get("params")));
		}
		try (Session session = this.driver.session()) {
			if (example.get("prepare") != null) {
				session.run((String) example.get("prepare")).consume();
			}
			List<Map<String, Object>> rows = file.mode().equals("write system") ? List.of()
					: rows(session, file.text(), map(example.getOrDefault("params", Map.of())));
			if (example.get("then") != null) {
				rows = rows(session, (String) example.get("then"), Map.of());
			}
			assertThat(rows).isEqualTo(example.get("rows"));
		}
	}

	private static List<Map<String, Object>> rows(Session session, String text, Map<String, Object> params) {
		return session.run(text, params).list(row -> {
			Map<String, Object> values = new LinkedHashMap<>();
			row.asMap().forEach((key, value) -> values.put(key, plain(value)));
			return values;
		});
	}

	/**
	 * Values as YAML has them: small whole numbers are Integer, relationships their
	 * properties.
	 */
	private static Object plain(Object value) {
		if (value instanceof Long number && number == number.intValue()) {
			return number.intValue();
		}
		if (value instanceof List<?> values) {
			return values.stream().map(CypherSpecTests::plain).toList();
		}
		if (value instanceof Relationship relationship) {
			return plain(((MapAccessor) relationship).asMap());
		}
		if (value instanceof Map<?, ?> values) {
			Map<Object, Object> plain = new LinkedHashMap<>();
			values.forEach((key, inner) -> plain.put(key, plain(inner)));
			return plain;
		}
		return value;
	}

	private static GraphFixture fixture(Object given) {
		return (given instanceof String name) ? GraphFixture.named(name) : GraphFixture.of(map(given));
	}

	private static Resource[] specs() throws IOException {
		return new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/*/*.spec.yml");
	}

	private static String queryName(Resource spec) {
		try {
			String[] path = spec.getURL().getPath().split("/");
			return path[path.length - 2] + "/" + path[path.length - 1].replace(".spec.yml", "");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	private static List<?> list(Object value) {
		return (List<?>) value;
	}

}

package cn.chainmap.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.support.SeedTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.yaml.snakeyaml.Yaml;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every Cypher file against what the database says of it (EXPLAIN on the seeded
 * database): columns, parameters, mode, and no other notification, which catches misspelt
 * labels, unbounded products and deprecated syntax.
 */
@SeedTest
class CypherFilesTests {

	private static final Pattern WRITTEN = Pattern.compile("(?m)^\\s*(?:MERGE|CREATE(?! OR)) .*$");

	private static final Pattern NAME = Pattern.compile(":([A-Z][A-Za-z_]+)");

	private static final Pattern PARAMETER = Pattern.compile("\\$`?(\\w+)");

	@Autowired
	private CypherCatalog catalog;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	@TestFactory
	Stream<DynamicTest> filesAreWhatTheirHeadersSay() {
		this.states.getTracked(null);
		createVocabulary();
		return this.catalog.list().stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file)));
	}

	/** Tells the database the names that no row of the seed has. */
	private void createVocabulary() {
		try (Session session = this.driver.session()) {
			vocabulary("properties")
				.forEach(name -> session.run("CALL db.createProperty($name)", Map.of("name", name)).consume());
			vocabulary("labels")
				.forEach(name -> session.run("CALL db.createLabel($name)", Map.of("name", name)).consume());
			vocabulary("types")
				.forEach(name -> session.run("CALL db.createRelationshipType($name)", Map.of("name", name)).consume());
		}
	}

	private static Stream<String> vocabulary(String kind) {
		Map<String, Map<String, List<String>>> subjects = new Yaml()
			.load(CypherFilesTests.class.getResourceAsStream("/vocabulary.yml"));
		return subjects.values().stream().flatMap(names -> names.getOrDefault(kind, List.of()).stream());
	}

	private void check(CypherFile file) {
		boolean system = file.mode().equals("write system");
		try (Session session = this.driver.session(SessionConfig.forDatabase(system ? "system" : "neo4j"))) {
			Result result = session.run("EXPLAIN " + file.text());
			List<String> columns = result.keys();
			ResultSummary summary = result.consume();
			assertThat(columns).as("returns").isEqualTo(file.returns());
			assertThat(parameters(summary)).as("params").isEqualTo(new TreeSet<>(file.params()));
			assertThat(unexpected(summary)).as("notifications").isEmpty();
			if (!system) {
				assertThat(summary.queryType() == QueryType.READ_ONLY).as("read only").isEqualTo(file.readOnly());
				assertThat(declared(file)).as("labels and types written").containsAll(written(file));
			}
		}
	}

	private static Set<String> parameters(ResultSummary summary) {
		Set<String> names = new TreeSet<>();
		notifications(summary).filter(CypherFilesTests::isMissingParameter)
			.flatMap(notification -> PARAMETER.matcher(notification.statusDescription()).results())
			.forEach(match -> names.add(match.group(1)));
		return names;
	}

	private static List<String> unexpected(ResultSummary summary) {
		return notifications(summary).filter(notification -> !isMissingParameter(notification))
			.map(notification -> notification.gqlStatus() + " " + notification.statusDescription())
			.toList();
	}

	private static Stream<GqlNotification> notifications(ResultSummary summary) {
		List<GqlNotification> found = new ArrayList<>();
		summary.gqlStatusObjects().forEach(status -> {
			if (status instanceof GqlNotification notification) {
				found.add(notification);
			}
		});
		return found.stream();
	}

	private static boolean isMissingParameter(GqlNotification notification) {
		return notification.gqlStatus().equals("01N60");
	}

	private static Set<String> declared(CypherFile file) {
		return Set.of(file.mode().replaceFirst("^(read|write)\\s*", "").split("\\s*,\\s*"));
	}

	private static Set<String> written(CypherFile file) {
		Set<String> names = new TreeSet<>();
		Matcher clause = WRITTEN.matcher(file.text());
		while (clause.find()) {
			Matcher name = NAME.matcher(clause.group());
			while (name.find()) {
				names.add(name.group(1));
			}
		}
		return names;
	}

}

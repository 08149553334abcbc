package cn.chainmap.graph;

import java.util.Map;

import cn.chainmap.shared.StartupProblem;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The schema the migrations promise, and what happens when the database's differs.
 */
@GraphTest
class SchemaMigrationsTests {

	private static final String V001 = "V001__Constraints";

	@Autowired
	private SchemaMigrations migrations;

	@Autowired
	private GraphHealthIndicator health;

	@Autowired
	private Driver driver;

	@AfterEach
	void restore() {
		run("MATCH (m:SchemaMigration) WHERE m.version STARTS WITH 'V999' DELETE m");
		run("MATCH (m:SchemaMigration {version: $version}) SET m.checksum = coalesce(m.kept, m.checksum) REMOVE m.kept",
				Map.of("version", V001));
		run("CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE");
	}

	@Test
	void appliesNothingTwice() {
		String before = appliedAt();
		this.migrations.apply();
		assertThat(appliedAt()).isEqualTo(before);
	}

	@Test
	void promisesConstraintsAndIndexes() {
		assertThat(this.migrations.expectedNames()).contains("chain_node_id", "firm_id", "chain_node_text", "firm_text",
				"place_name");
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isNotReadyWithoutAPromisedConstraint() {
		run("DROP CONSTRAINT mention_id");
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void refusesAMigrationThatWasEdited() {
		run("MATCH (m:SchemaMigration {version: $version}) SET m.kept = m.checksum, m.checksum = 'x'",
				Map.of("version", V001));
		assertThatExceptionOfType(StartupProblem.class).isThrownBy(this.migrations::apply).withMessageContaining(V001);
	}

	@Test
	void refusesADatabaseOfANewerVersion() {
		run("CREATE (:SchemaMigration {version: 'V999__Future', checksum: 'x'})");
		assertThatExceptionOfType(StartupProblem.class).isThrownBy(this.migrations::apply)
			.withMessageContaining("V999__Future");
	}

	private String appliedAt() {
		try (Session session = this.driver.session()) {
			return session.run("MATCH (m:SchemaMigration) RETURN collect(toString(m.appliedAt)) AS at")
				.single()
				.get("at")
				.toString();
		}
	}

	private void run(String statement) {
		run(statement, Map.of());
	}

	private void run(String statement, Map<String, Object> params) {
		try (Session session = this.driver.session()) {
			session.run(statement, params).consume();
		}
	}

}

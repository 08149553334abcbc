package cn.chainmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * House rules.
 */
class CodingRulesTests {

	private static final Pattern CYPHER = Pattern
		.compile("\"[^\"]*\\b(MATCH|MERGE|UNWIND|DETACH DELETE|CREATE) ?[(\\[$](?!\\?)");

	private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("cn.chainmap");

	@Test
	void onlyTheEmbeddedServerTouchesTheEngine() {
		// A thread interrupt inside the embedded Java API stops the whole database; the
		// driver is immune.
		check(noClasses().that()
			.resideOutsideOfPackage("cn.chainmap.graph.embedded..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j.graphdb..", "org.neo4j.dbms..", "org.neo4j.kernel..",
					"org.neo4j.configuration..", "org.neo4j.io..", "org.neo4j.server.."));
	}

	@Test
	void onlyTheGraphModuleUsesDriverSessions() {
		check(noClasses().that()
			.resideOutsideOfPackage("cn.chainmap.graph..")
			.should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.neo4j.driver.Session")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.springframework.data.neo4j.core.Neo4jClient"));
	}

	@Test
	void queriesAreFilesNotAnnotations() {
		check(noMethods().should().beAnnotatedWith(Query.class));
	}

	@Test
	void nothingIsInjectedIntoFields() {
		check(noFields().should().beAnnotatedWith(Autowired.class));
	}

	@Test
	void controllersAreHidden() {
		check(classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate());
	}

	@Test
	void javaHoldsNoCypher() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			List<String> found = files.filter(file -> file.toString().endsWith(".java"))
				.flatMap(CodingRulesTests::cypherIn)
				.toList();
			assertThat(found).isEmpty();
		}
	}

	@Test
	void noPlaceIsNamedInCode() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(Path.of("cypher")), Files.walk(Path.of("frontend/js")))) {
			assertThat(files.filter(Files::isRegularFile).filter(file -> read(file).contains("大足"))).isEmpty();
		}
	}

	private void check(ArchRule rule) {
		rule.check(this.classes);
	}

	private static Stream<String> cypherIn(Path file) {
		return read(file).lines().filter(line -> CYPHER.matcher(line).find()).map(line -> file + ": " + line.strip());
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

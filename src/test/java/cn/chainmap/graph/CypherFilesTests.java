package cn.chainmap.graph;

import java.util.ArrayList;
import java.util.List;
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

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every Cypher file against what the database says of it (EXPLAIN on the seeded
 * database): columns, parameters, mode, and no other notification, which catches misspelt
 * labels, unbounded products and deprecated syntax.
 */
@SeedTest
class CypherFilesTests {

	/** Properties that exist in the schema but in no row of the seed. */
	private static final Set<String> NOT_IN_SEED = Set.of("surveyedAt", "producersComplete", "importance", "terminal",
			"share", "uscc", "closedAt", "capacityWanYuan", "revenueShare", "amountWanYuan", "localAmountWanYuan",
			"place", "beats", "aliases", "localisable", "revenueWanYuan", "capacityBefore", "shrunkAt", "lostAt",
			"lossAt", "capacity", "quality", "at", "lq", "policy", "epoch", "held", "moved", "onTheWay", "statusBefore",
			"answer", "reason", "by", "turn", "groupName", "until", "version", "state", "stateBefore", "since",
			"clockFrom", "createdAt", "createdBy", "events", "seq", "kind", "text", "fromValue", "toValue",
			"lostReason", "lostNote", "lostOn", "nextStep", "nextStepOn", "projectName", "investmentWanYuan",
			"investorProfile", "content", "landMu", "area", "remark", "assessment", "on", "note", "role", "phone",
			"email", "standard", "required", "gate", "position", "done", "keys", "sums", "names", "template", "filter",
			"size", "fields", "areaSqm", "areaMu", "heightM", "powerKva");

	/** Labels that no row of the seed has. */
	private static final Set<String> LABELS_NOT_IN_SEED = Set.of("Lead", "LeadEvent", "LeadContact", "Team",
			"ClaimLock", "Checklist", "ChecklistItem", "ReasonFix", "ExportTemplate", "ExportSnapshot", "Site");

	/** Properties of sites of which the seed knows nothing. */
	private static final Set<String> OF_SITES = Set.of("heightM", "loadTPerSqm", "powerKva", "gas", "eiaClass",
			"chemicalPark");

	/** Properties of targets, of what sites they need, and of whom they know. */
	private static final Set<String> OF_TARGETS = Set.of("needAreaSqm", "needLandMu", "needHeightM", "needLoadTPerSqm",
			"needPowerKva", "needGas", "needEiaClass", "needChemicalPark", "needSource", "needBy", "needAt", "on",
			"note", "share", "year", "role", "fit", "gap", "link", "exp", "qual", "site", "fresh", "version", "node");

	/** Types of relationships of targets. */
	private static final Set<String> TYPES_OF_TARGETS = Set.of("SHOWED", "BUYS_FROM", "INVESTED_IN", "MEMBER_OF",
			"WORKS_FOR", "NATIVE_OF", "RESPONSIBLE_FOR");

	/** Relationship types that no row of the seed has. */
	private static final Set<String> TYPES_NOT_IN_SEED = Set.of("LEFT", "CLOSED_MAKER", "QUOTIENT", "ASKED",
			"MERGED_INTO", "INVESTED_IN", "TARGETS", "FILLS", "REPORTED_BY", "CLAIMED_BY", "OF_LEAD", "FIXES",
			"ITEM_OF", "SCREENED_BY", "CHECKED", "IN_PARK");

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
		createPropertyKeys();
		return this.catalog.list().stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file)));
	}

	private void createPropertyKeys() {
		try (Session session = this.driver.session()) {
			Stream.of(NOT_IN_SEED, OF_SITES, OF_TARGETS)
				.flatMap(Set::stream)
				.forEach(key -> session.run("CALL db.createProperty($key)", java.util.Map.of("key", key)).consume());
			LABELS_NOT_IN_SEED.forEach(
					label -> session.run("CALL db.createLabel($label)", java.util.Map.of("label", label)).consume());
			Stream.of(TYPES_NOT_IN_SEED, TYPES_OF_TARGETS)
				.flatMap(Set::stream)
				.forEach(type -> session.run("CALL db.createRelationshipType($type)", java.util.Map.of("type", type))
					.consume());
		}
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

package cn.chainmap.firm.match;

import java.util.List;
import java.util.TreeSet;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * All that a database holds, as text, to compare two moments.
 */
final class GraphDump {

	private GraphDump() {
	}

	/** Every node and relationship, but for what counts changes by nature. */
	static List<String> of(Driver driver) {
		TreeSet<String> lines = new TreeSet<>();
		try (Session session = driver.session()) {
			session
				.run("MATCH (n) WHERE NOT n:SchemaMigration AND NOT n:GraphVersion AND NOT n:FirmMergeCounter "
						+ "RETURN labels(n) AS labels, properties(n) AS properties")
				.forEachRemaining(row -> lines.add(row.get("labels").asList().stream().sorted().toList() + " "
						+ new java.util.TreeMap<>(row.get("properties").asMap())));
			session.run(
					"MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.code) AS a, type(r) AS type, coalesce(b.id, b.code) AS b, "
							+ "properties(r) AS properties, elementId(r) AS link")
				.forEachRemaining(row -> add(lines, row.get("a").asString() + " -" + row.get("type").asString() + "-> "
						+ row.get("b").asString() + " " + new java.util.TreeMap<>(row.get("properties").asMap())));
		}
		return List.copyOf(lines);
	}

	// Equal parallel relationships count.
	private static void add(TreeSet<String> lines, String line) {
		String numbered = line;
		for (int i = 2; !lines.add(numbered); i++) {
			numbered = line + " #" + i;
		}
	}

}

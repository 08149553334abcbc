package cn.chainmap.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Everything a database holds, as lines that can be compared; without the records that
 * the program keeps of its own work (schema, version of the graph, batches, probe).
 */
public final class GraphDump {

	private static final String NODES = """
			MATCH (n) WHERE NOT n:SchemaMigration AND NOT n:GraphVersion AND NOT n:ImportBatch AND NOT n:Probe
			  AND NOT n:FirmMergeCounter
			RETURN labels(n) AS labels, properties(n) AS properties""";

	private static final String LINKS = """
			MATCH (a)-[r]->(b)
			RETURN labels(a) + [coalesce(a.id, a.code)] AS from, type(r) AS type, properties(r) AS properties,
			       labels(b) + [coalesce(b.id, b.code)] AS to""";

	private GraphDump() {
	}

	/** All nodes and links, sorted. */
	public static List<String> of(Driver driver) {
		try (Session session = driver.session()) {
			List<String> lines = new java.util.ArrayList<>(session.run(NODES)
				.list(row -> row.get("labels").asList().stream().map(String::valueOf).sorted().toList() + " "
						+ sorted(row.get("properties").asMap())));
			lines.addAll(session.run(LINKS)
				.list(row -> row.get("from").asList() + " -" + row.get("type").asString() + " "
						+ sorted(row.get("properties").asMap()) + "-> " + row.get("to").asList()));
			return lines.stream().sorted().toList();
		}
	}

	// The stamp of a node state says when it was worked out, not what it is.
	private static Map<String, Object> sorted(Map<String, Object> properties) {
		Map<String, Object> sorted = new TreeMap<>(properties);
		sorted.remove("stamp");
		return sorted;
	}

}

package cn.chainmap.gap;

import java.util.List;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * All kept node states, as text to compare.
 */
final class LocalStateSnapshot {

	private LocalStateSnapshot() {
	}

	static List<String> take(Driver driver) {
		try (Session session = driver.session()) {
			return session.run("""
					MATCH (node:ChainNode)-[state:LOCAL_STATE]->(place:Place)
					RETURN place.code AS place, node.id AS node, state {.*, stamp: null} AS state
					ORDER BY place, node
					""")
				.list(row -> row.get("place").asString() + " " + row.get("node").asString() + " "
						+ new TreeMap<>(row.get("state").asMap()));
		}
	}

	/** Drops all kept states, so that the next call for a place computes them anew. */
	static void forget(Driver driver) {
		try (Session session = driver.session()) {
			session.run("MATCH (:ChainNode)-[state:LOCAL_STATE]->(:Place) DELETE state").consume();
			session.run("MATCH (place:Place) REMOVE place.trackedTau").consume();
		}
	}

}

package cn.chainmap.support;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Empties a database, except for the record of its schema.
 */
public final class GraphReset {

	private GraphReset() {
	}

	public static void clear(Driver driver) {
		try (Session session = driver.session()) {
			// Tried again when a request of the test before still holds a lock.
			session.executeWriteWithoutResult(
					tx -> tx.run("MATCH (n) WHERE NOT n:SchemaMigration DETACH DELETE n").consume());
		}
	}

}

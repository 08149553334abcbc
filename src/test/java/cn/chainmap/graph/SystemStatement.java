package cn.chainmap.graph;

import java.util.HashMap;
import java.util.Map;

import cn.chainmap.support.TestDatabase;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Runs a statement about users as somebody else than the user the tests are, because
 * nobody may replace himself. {@code $testPassword} stands for the password in use, so
 * that the tests are not locked out.
 */
final class SystemStatement {

	private static final SessionConfig SYSTEM = SessionConfig.forDatabase("system");

	private SystemStatement() {
	}

	static void run(Driver driver, String text, Map<String, Object> params) {
		String password = TestDatabase.get().password();
		Map<String, Object> values = new HashMap<>(params);
		values.replaceAll((name, value) -> "$testPassword".equals(value) ? password : value);
		try (Session session = driver.session(SYSTEM)) {
			session
				.run("CREATE OR REPLACE USER other SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", password))
				.consume();
			try (Driver other = GraphDatabase.driver(TestDatabase.get().uri(), AuthTokens.basic("other", password));
					Session otherSession = other.session(SYSTEM)) {
				otherSession.run(text, values).consume();
			}
			session.run("DROP USER other").consume();
		}
	}

}

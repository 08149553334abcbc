package cn.chainmap.graph;

import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.dao.DataAccessException;

/**
 * A query of the catalog failed.
 */
public class CypherFailure extends DataAccessException {

	CypherFailure(CypherFile file, Throwable cause) {
		super("Query cypher/" + file.name() + ".cypher (params " + file.params() + ") failed: " + cause.getMessage(),
				cause);
	}

	/** Whether something is there already of which there can be only one. */
	public boolean isTaken() {
		for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException failure
					&& "Neo.ClientError.Schema.ConstraintValidationFailed".equals(failure.code())) {
				return true;
			}
		}
		return false;
	}

}

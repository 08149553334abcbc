package cn.chainmap.graph;

import org.springframework.dao.DataAccessException;

/**
 * A query of the catalog failed.
 */
public class CypherFailure extends DataAccessException {

	CypherFailure(CypherFile file, Throwable cause) {
		super("Query cypher/" + file.name() + ".cypher (params " + file.params() + ") failed: " + cause.getMessage(),
				cause);
	}

}

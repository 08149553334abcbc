package cn.chainmap.graph;

import java.util.List;

import cn.chainmap.shared.StartupProblem;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.stereotype.Component;

/**
 * Verifies the database and brings its schema up to date before anything else starts; the
 * web server opens last, so nobody is served from a half-made database.
 */
@Component
class GraphStartup extends StartupStep {

	private final List<DatabaseCheck> checks;

	private final SchemaMigrations migrations;

	GraphStartup(List<DatabaseCheck> checks, SchemaMigrations migrations) {
		super(StartupPhase.SCHEMA);
		this.checks = List.copyOf(checks);
		this.migrations = migrations;
	}

	@Override
	protected void run() {
		try {
			this.checks.forEach(DatabaseCheck::verify);
			this.migrations.apply();
		}
		catch (RuntimeException ex) {
			throw explain(ex);
		}
	}

	private static RuntimeException explain(RuntimeException ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof ServiceUnavailableException || cause instanceof SecurityException) {
				return new StartupProblem("连不上图数据库：" + cause.getMessage(),
						"请检查 spring.neo4j.uri 与用户名、密码，以及那台数据库是否在运行；不含内置引擎的 jar 必须设置 spring.neo4j.uri。", ex);
			}
		}
		return ex;
	}

}

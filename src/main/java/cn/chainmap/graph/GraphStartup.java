package cn.chainmap.graph;

import java.util.List;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Verifies the database and brings its schema up to date before anything else starts; the
 * web server opens last, so nobody is served from a half-made database.
 */
@Component
class GraphStartup implements SmartLifecycle {

	private final List<DatabaseCheck> checks;

	private final SchemaMigrations migrations;

	private volatile boolean running;

	GraphStartup(List<DatabaseCheck> checks, SchemaMigrations migrations) {
		this.checks = List.copyOf(checks);
		this.migrations = migrations;
	}

	@Override
	public void start() {
		this.checks.forEach(DatabaseCheck::verify);
		this.migrations.apply();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return StartupPhase.SCHEMA;
	}

}

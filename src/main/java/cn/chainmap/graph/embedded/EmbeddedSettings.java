package cn.chainmap.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded database.
 *
 * @param dataDir where the store, its logs and the generated password live
 * @param pageCache memory for the page cache
 * @param transactionMemory memory all transactions may use together; one may use half
 * @param transactionTimeout after which a running query is ended
 * @param lockTimeout after which a waiting write gives up
 */
@ConfigurationProperties("chainmap")
public record EmbeddedSettings(@DefaultValue("./data") Path dataDir,
		@Name("embedded.page-cache") @DefaultValue("128MB") DataSize pageCache,
		@Name("embedded.transaction-memory") @DefaultValue("512MB") DataSize transactionMemory,
		@Name("embedded.transaction-timeout") @DefaultValue("30s") Duration transactionTimeout,
		@Name("embedded.lock-timeout") @DefaultValue("10s") Duration lockTimeout) {

	/** The store's home, absolute. */
	Path home() {
		return this.dataDir.toAbsolutePath().normalize();
	}

	/**
	 * The closed configuration of the engine: authentication on, Bolt on loopback only,
	 * no reading of files or addresses from Cypher, no report home, everything bounded.
	 */
	Map<String, String> neo4jSettings() {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("dbms.security.auth_enabled", "true");
		settings.put("server.bolt.enabled", "true");
		settings.put("server.bolt.listen_address", "127.0.0.1:0");
		settings.put("server.http.enabled", "false");
		settings.put("server.https.enabled", "false");
		settings.put("dbms.security.allow_csv_import_from_file_urls", "false");
		settings.put("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0");
		settings.put("dbms.usage_report.enabled", "false");
		settings.put("db.transaction.timeout", this.transactionTimeout.toSeconds() + "s");
		settings.put("db.lock.acquisition.timeout", this.lockTimeout.toSeconds() + "s");
		settings.put("server.memory.pagecache.size", this.pageCache.toMegabytes() + "m");
		settings.put("dbms.memory.transaction.total.max", this.transactionMemory.toMegabytes() + "m");
		settings.put("db.memory.transaction.max", this.transactionMemory.toMegabytes() / 2 + "m");
		// Netty would wait two times five seconds for stragglers at every stop; the
		// driver is closed by then.
		settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
		settings.put("db.tx_log.preallocate", "false");
		settings.put("db.tx_log.rotation.retention_policy", "2 days 512M");
		return settings;
	}

}

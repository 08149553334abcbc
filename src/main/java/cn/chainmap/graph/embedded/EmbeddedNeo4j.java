package cn.chainmap.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherCatalog;
import cn.chainmap.graph.CypherFile;
import cn.chainmap.shared.StartupProblem;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Neo4j server inside this process, reachable by Bolt on loopback only.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedNeo4j.class);

	private static final String USER = "neo4j";

	/**
	 * The first statement warms the engine up; on a slow machine that takes longer than a
	 * query may.
	 */
	private static final Duration FIRST_STATEMENT = Duration.ofMinutes(5);

	private final DatabaseManagementService server;

	private final URI uri;

	private final AuthToken authToken;

	private EmbeddedNeo4j(DatabaseManagementService server, URI uri, AuthToken authToken) {
		this.server = server;
		this.uri = uri;
		this.authToken = authToken;
	}

	/**
	 * Opens the store, creating it if there is none.
	 * @throws StartupProblem when another process holds the store, or the directory
	 * cannot be used
	 */
	public static EmbeddedNeo4j start(EmbeddedSettings settings, CypherCatalog catalog) {
		Path home = settings.home();
		try {
			createPrivateDirectory(home);
			String password = EmbeddedPassword.readOrCreate(home);
			Path configuration = Files.writeString(home.resolve("neo4j.conf"), configurationText(settings));
			logger.info("正在打开内置图数据库 {} …", home);
			DatabaseManagementService server = new DatabaseManagementServiceBuilder(home)
				.loadPropertiesFromFile(configuration)
				.build();
			return connect(server, catalog.get("graph/set-database-password"), password);
		}
		catch (IOException ex) {
			throw new StartupProblem("数据目录 " + home + " 不能使用：" + ex.getMessage(),
					"请检查该目录的权限与剩余空间，或用 --chainmap.data-dir=<目录> 换一个目录。", ex);
		}
		catch (RuntimeException ex) {
			throw explain(home, ex);
		}
	}

	private static EmbeddedNeo4j connect(DatabaseManagementService server, CypherFile setPassword, String password) {
		try {
			server.database("system")
				.executeTransactionally(setPassword.text(), Map.of("password", password), result -> true,
						FIRST_STATEMENT);
			var port = ((GraphDatabaseAPI) server.database("neo4j")).getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT)
				.getPort();
			return new EmbeddedNeo4j(server, URI.create("bolt://127.0.0.1:" + port), AuthTokens.basic(USER, password));
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
	}

	public URI uri() {
		return this.uri;
	}

	public AuthToken authToken() {
		return this.authToken;
	}

	@Override
	public void close() {
		this.server.shutdown();
		logger.info("内置图数据库已关闭");
	}

	private static RuntimeException explain(Path home, RuntimeException ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause.getClass().getSimpleName().equals("FileLockException")) {
				return new StartupProblem("数据目录 " + home + " 正被另一个链图进程使用。",
						"请先停止那个进程（或直接在浏览器里用它），或者用 --chainmap.data-dir=<目录> 换一个数据目录。不要删除锁文件。", ex);
			}
		}
		return ex;
	}

	private static void createPrivateDirectory(Path home) throws IOException {
		Files.createDirectories(home);
		if (EmbeddedPassword.posix()) {
			try {
				Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
			}
			catch (UnsupportedOperationException | UncheckedIOException ex) {
				logger.warn("无法把数据目录 {} 设为仅本人可读", home, ex);
			}
		}
	}

	private static String configurationText(EmbeddedSettings settings) {
		return settings.neo4jSettings()
			.entrySet()
			.stream()
			.map(setting -> setting.getKey() + "=" + setting.getValue())
			.collect(Collectors.joining("\n", "# Written at every start; change chainmap.embedded.* instead.\n", "\n"));
	}

}

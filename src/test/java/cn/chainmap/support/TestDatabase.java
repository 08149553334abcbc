package cn.chainmap.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import cn.chainmap.graph.CypherCatalog;
import cn.chainmap.graph.embedded.EmbeddedNeo4j;
import cn.chainmap.graph.embedded.EmbeddedSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The real Neo4j that all tests of this JVM share: a container when Docker is there, the
 * embedded server otherwise. {@code -Dchainmap.test.database=container|embedded} insists
 * on one.
 */
public final class TestDatabase {

	private static final Logger logger = LoggerFactory.getLogger(TestDatabase.class);

	private static final String IMAGE = "neo4j:5.26";

	private static TestDatabase instance;

	private final URI uri;

	private final String password;

	private TestDatabase(URI uri, String password) {
		this.uri = uri;
		this.password = password;
	}

	/** The database, started by the first who asks. */
	public static synchronized TestDatabase get() {
		if (instance == null) {
			instance = useContainer() ? startContainer() : startEmbedded();
		}
		return instance;
	}

	public URI uri() {
		return this.uri;
	}

	public String password() {
		return this.password;
	}

	private static boolean useContainer() {
		String wanted = System.getProperty("chainmap.test.database", "auto");
		return switch (wanted) {
			case "container" -> true;
			case "embedded" -> false;
			case "auto" -> DockerClientFactory.instance().isDockerAvailable();
			default -> throw new IllegalArgumentException("chainmap.test.database=" + wanted);
		};
	}

	@SuppressWarnings("resource")
	private static TestDatabase startContainer() {
		Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword("chainmap-test");
		container.start();
		logger.info("TEST DATABASE: Neo4j container {} (Testcontainers)", IMAGE);
		return new TestDatabase(URI.create(container.getBoltUrl()), container.getAdminPassword());
	}

	private static TestDatabase startEmbedded() {
		try {
			Path home = Files.createTempDirectory("chainmap-test-");
			EmbeddedNeo4j server = EmbeddedNeo4j.start(settings(home), new CypherCatalog());
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				server.close();
				FileSystemUtils.deleteRecursively(home.toFile());
			}));
			logger.info("TEST DATABASE: embedded Neo4j (no Docker engine found, or embedded asked for)");
			return new TestDatabase(server.uri(), Files.readString(home.resolve("neo4j-password")).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EmbeddedSettings settings(Path home) {
		return new EmbeddedSettings(home, DataSize.ofMegabytes(64), DataSize.ofMegabytes(512), Duration.ofSeconds(30),
				Duration.ofSeconds(10));
	}

}

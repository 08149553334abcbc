package cn.chainmap.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.chainmap.shared.StartupProblem;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the database's schema to the state of {@code cypher/migrations/V*.cypher}. Each
 * file is applied once, in order, and never edited afterwards. Every statement is
 * repeatable ({@code IF NOT EXISTS}), so a start that was cut off simply goes on.
 */
@Component
public class SchemaMigrations {

	private static final Logger logger = LoggerFactory.getLogger(SchemaMigrations.class);

	private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+)");

	private static final Pattern INDEX = Pattern.compile("CREATE (?:\\w+ )?INDEX (\\w+)");

	private static final int SECONDS_TO_WAIT_FOR_INDEXES = 300;

	/** Schema work may take longer than a query may. */
	private static final TransactionConfig PATIENT = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(SECONDS_TO_WAIT_FOR_INDEXES))
		.build();

	private final Driver driver;

	private final CypherCatalog catalog;

	private final List<Migration> migrations;

	SchemaMigrations(Driver driver, CypherCatalog catalog) {
		this.driver = driver;
		this.catalog = catalog;
		this.migrations = read();
	}

	/** Applies what is missing and waits until every index can be used. */
	public void apply() {
		try (Session session = this.driver.session()) {
			Map<String, String> applied = new HashMap<>();
			session.run(text("graph/list-applied-migrations"))
				.forEachRemaining(row -> applied.put(row.get("version").asString(), row.get("checksum").asString()));
			for (Migration migration : this.migrations) {
				String checksum = applied.get(migration.version());
				if (checksum == null) {
					apply(session, migration);
				}
				else if (!checksum.equals(migration.checksum())) {
					throw new StartupProblem("数据库结构脚本 " + migration.version() + " 在应用之后被改动过。",
							"请恢复该脚本的原文，把改动写成一个新的 cypher/migrations/V… 文件。");
				}
			}
			refuseNewerSchema(applied);
			session.run(text("graph/await-indexes"), Map.of("seconds", SECONDS_TO_WAIT_FOR_INDEXES), PATIENT).consume();
		}
	}

	/**
	 * Constraints and indexes that the migrations promise, to compare with what exists.
	 */
	public List<String> expectedNames() {
		return this.migrations.stream().flatMap(migration -> migration.creates().stream()).sorted().toList();
	}

	/** Version of the newest migration this program knows. */
	public String latestVersion() {
		return this.migrations.get(this.migrations.size() - 1).version();
	}

	private void apply(Session session, Migration migration) {
		logger.info("数据库结构：应用 {}", migration.version());
		for (String statement : migration.statements()) {
			session.run(statement, PATIENT).consume();
		}
		session
			.run(text("graph/record-migration"),
					Map.of("version", migration.version(), "checksum", migration.checksum()))
			.consume();
	}

	private void refuseNewerSchema(Map<String, String> applied) {
		List<String> known = this.migrations.stream().map(Migration::version).toList();
		List<String> unknown = applied.keySet().stream().filter(version -> !known.contains(version)).sorted().toList();
		if (!unknown.isEmpty()) {
			throw new StartupProblem("这份数据由更新版本的链图建立（数据库结构 " + String.join("、", unknown) + "），本版本不认识。",
					"请使用更新版本的链图打开它，或用 --chainmap.data-dir=<目录> 换一个数据目录。");
		}
	}

	private String text(String query) {
		return this.catalog.get(query).text();
	}

	private static List<Migration> read() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver()
					.getResources("classpath*:cypher/migrations/V*.cypher"))
				.map(Migration::read)
				.sorted(Comparator.comparing(Migration::version))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One migration file.
	 *
	 * @param version file name without ending, such as {@code V001__Constraints}
	 * @param checksum SHA-256 of the statements, independent of line ends and comments
	 * @param statements the statements, in order
	 */
	private record Migration(String version, String checksum, List<String> statements) {

		static Migration read(Resource resource) {
			String version = Objects.requireNonNull(resource.getFilename()).replace(".cypher", "");
			try {
				String text = resource.getContentAsString(StandardCharsets.UTF_8);
				String code = text.replace("\uFEFF", "")
					.lines()
					.filter(line -> !line.startsWith("//"))
					.collect(Collectors.joining("\n"));
				List<String> statements = Arrays.stream(code.split(";\\s*(?:\n|$)"))
					.map(String::strip)
					.filter(statement -> !statement.isEmpty())
					.toList();
				return new Migration(version, sha256(String.join(";", statements)), statements);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		List<String> creates() {
			return this.statements.stream()
				.flatMap(statement -> List.of(CONSTRAINT.matcher(statement), INDEX.matcher(statement)).stream())
				.filter(Matcher::find)
				.map(matcher -> matcher.group(1))
				.toList();
		}

		private static String sha256(String text) {
			try {
				return HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}

package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.batch.ImageStore;
import cn.chainmap.intake.read.Inspection;
import cn.chainmap.intake.read.RowSink;
import cn.chainmap.intake.read.UploadReader;
import cn.chainmap.intake.read.UploadedFile;
import cn.chainmap.intake.table.CleanRow;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.support.GraphDump;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphReset;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes out comes in again as it was, hostile texts included.
 */
@GraphTest
class ExportRoundTripTests {

	private static final List<String> HOSTILE = List.of("=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+cmd|' /C calc'!A0",
			"-1+1", "@SUM(A1)", "＝1+1", "'=1", "''@x", "'13号", "_x0041_甲", "<b>&\"'；,\\n",
			"\\u0027}]) DETACH DELETE //", "'}] AS row MATCH (n) DETACH DELETE n //", "\\\\u005c\\\\'", "C:\\users\\甲",
			"$rows {a: 1} `b`", "😀𠮷甲");

	private static final String GRAPH = """
			places: [重庆/大足, 广东, 重庆]
			chains: [X, Y]
			nodes:
			  钢板: {chains: [X, Y], importance: 0.3, terminal: true, surveyed: '2026-01-01', complete: true, aliases: [板, 厚板]}
			supplies: ['钢板 -> 大梁', '铝 -> 大梁 | 轻', '钢板 -> 支架 ?']
			firms:
			  L001: {at: [重庆/大足], makes: {钢板: {confidence: 0.9, capacity: 60}}, status: CLOSED, closedAt: '2026-01-01', tags: [链主]}
			  L002: {at: [广东], needs: {铝: {amount: 100, local: 20.5}}, revenue: 32000, province: 广东}
			  L003: {at: [重庆/大足], makes: {铝: 0.5}}
			""";

	private static final String MORE = """
			MATCH (a:Firm {id: 'L001'}), (b:Firm {id: 'L002'}), (node:ChainNode {id: '钢板'}), (home:Place {home: true})
			SET a.contactName = '某人', a.phone = '13800000000', a.email = 'a@example.com', a.revenueWanYuan = 0.1,
			    a.basis = 'REPORTED', a.province = '重庆', a.district = '大足'
			CREATE (park:Place:Park {code: 'P03', id: 'P03', name: '园区', level: 'PARK', rank: '省级', lat: -29.5, notes: '',
			                         focusChains: ['X'], source: '填报'})-[:PART_OF]->(home)
			CREATE (a)-[:LOCATED_IN]->(park)
			CREATE (a)-[:BUYS_FROM {key: 'L001|L002|钢板|2025', node: '钢板', year: '2025', amountWanYuan: 1.0 / 3,
			                        source: '填报'}]->(b)
			CREATE (site:Site {id: 'T1', name: '一号厂房', kind: 'PLANT', areaSqm: 1234567.25, gas: true, eiaClass: 'FORM',
			                   status: 'LOW_USE', notes: '', source: '填报'})
			CREATE (site)-[:IN_PARK]->(park)
			CREATE (p:Project {id: 'X1', name: '项目', stage: 'signed', signedAt: '2026-03', source: '填报'})-[:ON_SITE]->(site)
			CREATE (p)-[:INVESTED_BY]->(a)
			CREATE (p)-[:WILL_MAKE]->(node)
			CREATE (:IndicatorFigure {id: 'G1', indicator: '产值', org: '某局', value: '100', unit: '亿元', type: 'target', source: ''})
			WITH node
			UNWIND range(0, size($texts) - 1) AS i
			CREATE (f:Firm {id: 'H' + (100 + i), name: $texts[i], products: $texts[i], scope: '',
			                aliases: CASE WHEN $texts[i] =~ '.*[；;].*' THEN [] ELSE [$texts[i]] END,
			                tags: [], status: 'SUSPENDED', closedAt: '2025', source: '', searchText: ''})
			CREATE (f)-[:CONSUMES {confidence: 0.9, basis: 'PUBLIC', source: $texts[i], amountWanYuan: 3.0}]->(node)
			""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Exports exports;

	@Autowired
	private UploadReader reader;

	@Autowired
	private List<ImageStore> stores;

	@Autowired
	private Driver driver;

	@Autowired
	private PlatformTransactionManager transactions;

	@TempDir
	private Path directory;

	@BeforeEach
	void fill() {
		GraphFixture.of(GRAPH).load(this.application);
		try (Session session = this.driver.session()) {
			session.run(MORE, Map.of("texts", HOSTILE)).consume();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "XLSX", "CSV" })
	void readsEveryRowAsItIs(ExportFormat format) throws IOException {
		Map<SheetKind, Map<String, Map<String, Object>>> rows = rows(export(format, true));
		for (ImageStore store : this.stores) {
			Map<String, Map<String, Object>> expected = new TreeMap<>();
			images(store).forEach((key, image) -> expected.put(key, stated(store.kind(), image)));
			assertThat(expected).as("%s", store.kind()).isNotEmpty();
			assertThat(rows.get(store.kind())).as("%s", store.kind()).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "XLSX", "CSV" })
	void saysNothingOfContactsUnlessAskedTo(ExportFormat format) throws IOException {
		assertThat(rows(export(format, false)).get(SheetKind.FIRMS).get("L001")).containsKey("name")
			.doesNotContainKeys("contact_name", "phone", "email");
	}

	@ParameterizedTest
	@EnumSource(names = { "XLSX", "CSV" })
	void makesTheSameOfAnEmptyDatabase(ExportFormat format) throws IOException {
		Map<SheetKind, Map<String, Image>> before = images();
		Path file = export(format, true);
		String home = this.driver.executableQuery("MATCH (p:Place {home: true}) RETURN p.code AS code")
			.execute()
			.records()
			.get(0)
			.get("code")
			.asString();
		GraphReset.clear(this.driver);
		this.driver.executableQuery("CREATE (:Place {code: $code, name: $code, level: 'DISTRICT', home: true})")
			.withParameters(Map.of("code", home))
			.execute();
		Map<SheetKind, Map<String, Map<String, Object>>> rows = rows(file);
		for (SheetKind kind : SheetKind.values()) {
			write(kind, rows.get(kind));
		}
		Map<SheetKind, Map<String, Image>> after = images();
		for (SheetKind kind : SheetKind.values()) {
			assertThat(statedAll(kind, after)).as("%s", kind).isEqualTo(statedAll(kind, before));
		}
	}

	@Test
	void buildsTheGraphElsewhereByScript() throws IOException {
		Map<SheetKind, Map<String, Image>> before = images();
		List<String> dump = dump();
		String script = Files.readString(export(ExportFormat.CYPHER, true));
		GraphReset.clear(this.driver);
		run(script);
		assertThat(images()).isEqualTo(before);
		assertThat(dump()).containsExactlyElementsOf(dump);
		run(script);
		assertThat(dump()).containsExactlyElementsOf(dump);
	}

	/** Without what is derived, and without the ways to say nothing. */
	private List<String> dump() {
		return GraphDump.of(this.driver)
			.stream()
			.filter(line -> !line.contains("LOCAL_STATE"))
			.map(line -> line.replaceAll("(imp|impBasis|searchText)=[^=]*?(?=, \\w+=|}$|}->)", "")
				.replaceAll("\\w+=(\\[])?(?=[,}])", "")
				.replaceAll("([{ ])(, )+", "$1")
				.replaceAll("(, )+}", "}"))
			.toList();
	}

	/** As cypher-shell does: statements end with a semicolon at the end of a line. */
	private void run(String script) {
		try (Session session = this.driver.session()) {
			for (String statement : script.split(";\n")) {
				if (statement.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("//"))) {
					session.run(statement).consume();
				}
			}
		}
	}

	private void write(SheetKind kind, Map<String, Map<String, Object>> rows) {
		ImageStore store = this.stores.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
		List<Image> images = rows.entrySet().stream().map(row -> new Image(row.getKey(), row.getValue())).toList();
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> {
			List<Image> complete = store.complete(images, Map.of());
			store.prepare(complete);
			store.write(complete);
		});
	}

	private Path export(ExportFormat format, boolean contacts) throws IOException {
		Path file = this.directory.resolve("export." + format.ending());
		try (OutputStream out = Files.newOutputStream(file)) {
			this.exports.write(this.exports.head(ExportView.WHOLE, contacts), format, out);
		}
		return file;
	}

	private Map<SheetKind, Map<String, Map<String, Object>>> rows(Path file) throws IOException {
		UploadedFile upload = new UploadedFile(file.getFileName().toString(), file, "0", Files.size(file));
		Inspection inspection = this.reader.inspect(List.of(upload), Map.of());
		assertThat(inspection.problems()).isEmpty();
		Map<SheetKind, Map<String, Map<String, Object>>> rows = new EnumMap<>(SheetKind.class);
		List<RowProblem> problems = new ArrayList<>();
		Map<SheetKind, ImageStore> byKind = new EnumMap<>(SheetKind.class);
		this.stores.forEach(store -> byKind.put(store.kind(), store));
		this.reader.read(inspection, new RowSink() {

			@Override
			public void row(CleanRow row) {
				assertThat(rows.computeIfAbsent(row.kind(), kind -> new TreeMap<>())
					.put(byKind.get(row.kind()).key(row.values()), row.values())).isNull();
			}

			@Override
			public void problem(RowProblem problem) {
				problems.add(problem);
			}

			@Override
			public boolean cancelled() {
				return false;
			}

		});
		assertThat(problems.stream().filter(problem -> problem.severity() == RowProblem.Severity.REJECTED)).isEmpty();
		return rows;
	}

	private Map<SheetKind, Map<String, Image>> images() {
		Map<SheetKind, Map<String, Image>> images = new EnumMap<>(SheetKind.class);
		this.stores.forEach(store -> images.put(store.kind(), images(store)));
		return images;
	}

	private static Map<String, Image> images(ImageStore store) {
		return new TreeMap<>(store.read(store.keysAfter(null, 10_000)));
	}

	private static Map<String, Map<String, Object>> statedAll(SheetKind kind,
			Map<SheetKind, Map<String, Image>> images) {
		Map<String, Map<String, Object>> stated = new TreeMap<>();
		images.get(kind).forEach((key, image) -> stated.put(key, stated(kind, image)));
		return stated;
	}

	/** What the columns of a sheet say. */
	private static Map<String, Object> stated(SheetKind kind, Image image) {
		Map<String, Object> stated = new LinkedHashMap<>();
		for (SheetColumn column : kind.columns()) {
			Object value = image.values().get(column.key());
			if (value != null) {
				stated.put(column.key(), value);
			}
		}
		return stated;
	}

}

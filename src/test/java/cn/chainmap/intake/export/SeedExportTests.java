package cn.chainmap.intake.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import cn.chainmap.intake.batch.ImageStore;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form holds all of the seed, no more and no less.
 */
@SeedTest
class SeedExportTests {

	@Autowired
	private Exports exports;

	@Autowired
	private List<ImageStore> stores;

	@Autowired
	private Driver driver;

	private final Map<SheetKind, Long> expected = new EnumMap<>(SheetKind.class);

	@BeforeEach
	void countInTheGraph() {
		count(SheetKind.CHAINS, "MATCH (n:Chain)");
		count(SheetKind.NODES, "MATCH (n:ChainNode)");
		count(SheetKind.PARKS, "MATCH (n:Park)");
		count(SheetKind.FIRMS, "MATCH (n:Firm)");
		count(SheetKind.FIRM_NODES, "MATCH (:Firm)-[n:PRODUCES|CONSUMES]->(:ChainNode)");
		count(SheetKind.SITES, "MATCH (n:Site)");
		count(SheetKind.INDICATORS, "MATCH (n:IndicatorFigure)");
		count(SheetKind.SUPPLIES, "MATCH (a)-[r:SUPPLIES]->(b) WITH DISTINCT a, b, r.relation AS n");
		assertThat(this.expected).containsEntry(SheetKind.CHAINS, 8L)
			.containsEntry(SheetKind.NODES, 227L)
			.containsEntry(SheetKind.FIRMS, 547L);
	}

	@ParameterizedTest
	@EnumSource
	void statesAndHoldsAllRows(ExportFormat format) throws IOException {
		ExportHead head = this.exports.head(ExportView.WHOLE, true);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.exports.write(head, format, out);
		Map<SheetKind, Long> found = switch (format) {
			case XLSX -> workbook(out.toByteArray());
			case CSV -> archive(out.toByteArray());
			case GRAPHML -> elements(text(out), "<node id=\"%s:", "<edge id=\"%s:");
			case GEXF -> elements(text(out), "<node id=\"%s:", "<edge id=\"%s:");
			case JSON -> json(text(out));
			case CYPHER -> script(text(out));
		};
		this.expected.forEach((kind, rows) -> {
			assertThat(head.count(kind)).as("%s stated", kind).isEqualTo(rows);
			assertThat(found.get(kind)).as("%s", kind).isEqualTo(rows);
		});
		assertThat(found.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(head.total());
	}

	@Test
	void holdsEveryFirm() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.exports.write(this.exports.head(ExportView.WHOLE, true), ExportFormat.JSON, out);
		Set<String> ids = new HashSet<>(JsonPath.<List<String>>read(text(out), "$.graph.nodes[*].metadata.id"));
		ImageStore firms = this.stores.stream().filter(one -> one.kind() == SheetKind.FIRMS).findFirst().orElseThrow();
		assertThat(ids).containsAll(firms.keysAfter(null, 10_000));
	}

	private void count(SheetKind kind, String match) {
		this.expected.put(kind,
				this.driver.executableQuery(match + " RETURN count(*) AS rows")
					.execute()
					.records()
					.get(0)
					.get("rows")
					.asLong());
	}

	private static String text(ByteArrayOutputStream out) {
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Map<SheetKind, Long> workbook(byte[] content) throws IOException {
		Map<SheetKind, Long> found = new EnumMap<>(SheetKind.class);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			for (SheetKind kind : SheetKind.values()) {
				found.put(kind, (long) book.getSheet(kind.title()).getLastRowNum());
			}
		}
		return found;
	}

	private static Map<SheetKind, Long> archive(byte[] content) throws IOException {
		Map<SheetKind, Long> found = new EnumMap<>(SheetKind.class);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				for (SheetKind kind : SheetKind.values()) {
					if (entry.getName().equals(CsvArchive.fileName(kind))) {
						found.put(kind,
								CSVFormat.RFC4180.parse(new InputStreamReader(zip, StandardCharsets.UTF_8))
									.stream()
									.count() - 1);
					}
				}
			}
		}
		return found;
	}

	private static Map<SheetKind, Long> elements(String text, String node, String edge) {
		Map<SheetKind, Long> found = new EnumMap<>(SheetKind.class);
		for (SheetKind kind : SheetKind.values()) {
			String start = (GraphShape.NODES.contains(kind) ? node : edge).formatted(kind.code());
			found.put(kind, (text.length() - text.replace(start, "").length()) / (long) start.length());
		}
		return found;
	}

	private static Map<SheetKind, Long> json(String text) {
		DocumentContext graph = JsonPath.parse(text);
		Map<SheetKind, Long> found = new EnumMap<>(SheetKind.class);
		List<String> kinds = new java.util.ArrayList<>(graph.<List<String>>read("$.graph.nodes[*].metadata.kind"));
		kinds.addAll(graph.<List<String>>read("$.graph.edges[*].metadata.kind"));
		for (SheetKind kind : SheetKind.values()) {
			found.put(kind, kinds.stream().filter(kind.code()::equals).count());
		}
		return found;
	}

	/** The notes at the end say how many rows have been written of each kind. */
	private static Map<SheetKind, Long> script(String text) {
		Map<SheetKind, Long> found = new EnumMap<>(SheetKind.class);
		for (SheetKind kind : SheetKind.values()) {
			String rows = text.replaceAll("(?s).*\n// " + kind.title() + "行数：(\\d+) 行\n.*", "$1");
			found.put(kind, Long.parseLong(rows));
		}
		return found;
	}

}

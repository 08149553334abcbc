package cn.chainmap.intake.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import cn.chainmap.intake.table.SheetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The zip holds the files of a data set.
 */
class CsvArchiveTests {

	@Test
	void writesTheFilesOfADataSet() throws IOException {
		Map<String, String> files = read(write(TinyGraph.full()));
		assertThat(files.keySet()).containsExactly("chains.csv", "nodes.csv", "supplies.csv", "parks.csv", "firms.csv",
				"firm_nodes.csv", "purchases.csv", "sites.csv", "projects.csv", "targets.csv", "README-说明.txt");
		assertThat(files.values()).allSatisfy(text -> assertThat(text).startsWith("\uFEFF"));
		assertThat(files.get("supplies.csv")).isEqualTo("\uFEFFfrom_node_id,to_node_id,relation,criticality,required,"
				+ "alt_group,share,note,source\r\ng,d,input,5,true,,,,\r\n");
		assertThat(files.get("firms.csv")).contains("F1,甲厂,,,,true,operating,", ",10000000,,,,")
			.doesNotContain("13800000000");
		assertThat(files.get("nodes.csv")).contains("g,X,钢板,板材;厚板,upstream,", "\r\nd,X;没有的链,大梁,".replace("\r\n", ""));
		assertThat(files.get("README-说明.txt")).contains("企业行数：2 行\r\n", "合计行数：13 行，全部写出，没有截断\r\n");
	}

	@Test
	void quotesAndNeutralises() throws IOException {
		TinyGraph graph = new TinyGraph();
		graph.add(SheetKind.FIRMS, Map.of("id", "a", "name", "=1+1,\"甲\"\n乙"));
		graph.add(SheetKind.PARKS, Map.of("id", "P", "name", "园", "lat", -5.5));
		Map<String, String> files = read(write(graph));
		assertThat(files.get("firms.csv")).contains("\r\na,\"'=1+1,\"\"甲\"\"\n乙\",");
		assertThat(files.get("parks.csv")).contains(",-5.5,");
	}

	@Test
	void isNoArchiveWhenItFails(@TempDir Path directory) throws IOException {
		TinyGraph graph = TinyGraph.full();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThatThrownBy(() -> CsvArchive.write(graph.export(false, new FailingRows(graph, SheetKind.FIRMS)), out))
			.hasStackTraceContaining("database gone");
		Path file = Files.write(directory.resolve("a.zip"), out.toByteArray());
		assertThatThrownBy(() -> new ZipFile(file.toFile()).close()).isInstanceOf(ZipException.class);
	}

	private static byte[] write(TinyGraph graph) {
		return TinyGraph.write(out -> CsvArchive.write(graph.export(false), out));
	}

	private static Map<String, String> read(byte[] content) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}

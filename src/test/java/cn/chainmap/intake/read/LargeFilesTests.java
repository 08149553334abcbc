package cn.chainmap.intake.read;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.chainmap.intake.table.CleanRow;
import cn.chainmap.intake.table.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Large files in little memory: the reader runs in a process of its own whose heap is
 * limited (catalogue case 35).
 */
class LargeFilesTests {

	private static final int ROWS = 200_000;

	private static final String[] HEADER = { "企业编号", "企业名称", "经营状态", "省份", "城市", "区县", "所在园区", "规模", "标签", "产品", "经营范围",
			"营收（万元）", "联系人", "联系电话", "邮箱", "来源", "数据日期", "别名", "吉祥物", "口号" };

	@TempDir
	Path directory;

	@Test
	void case35WorkbookOf200000RowsAnd20ColumnsIn256Megabytes() throws Exception {
		Path file = this.directory.resolve("large.xlsx");
		writeWorkbook(file);
		assertThat(readInChild(file, 256)).isEqualTo("rows " + ROWS + " problems 1 rejected 0");
	}

	@Test
	void csvOf500000RowsIn64Megabytes() throws Exception {
		Path file = this.directory.resolve("large.csv");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("firm_id,node_id,role,confidence,source\n");
			for (int i = 0; i < 500_000; i++) {
				out.write("L" + i / 3 + ",SV" + i % 97 + ",produces,0.9,某报2025年4月报道\n");
			}
		}
		assertThat(readInChild(file, 64)).isEqualTo("rows 500000 problems 0 rejected 0");
	}

	private static void writeWorkbook(Path file) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			zip.setLevel(1);
			for (Map.Entry<String, String> part : Fixtures.parts("").entrySet()) {
				if (!part.getKey().contains("sheet1.xml") && !part.getKey().contains("sharedStrings")) {
					write(zip, part.getKey(), out -> out.write(part.getValue()));
				}
			}
			write(zip, "xl/sharedStrings.xml", out -> {
				out.write("<sst>");
				for (int i = 0; i <= ROWS; i++) {
					for (int j = 0; j < HEADER.length; j++) {
						out.write("<si><t>" + ((i == 0) ? HEADER[j] : text(i, j)) + "</t></si>");
					}
				}
				out.write("</sst>");
			});
			write(zip, "xl/worksheets/sheet1.xml", out -> {
				out.write("<worksheet><sheetData>");
				for (int i = 0; i <= ROWS; i++) {
					out.write("<row r=\"" + (i + 1) + "\">");
					for (int j = 0; j < HEADER.length; j++) {
						out.write("<c r=\"" + (char) ('A' + j) + (i + 1) + "\" t=\"s\"><v>" + (i * HEADER.length + j)
								+ "</v></c>");
					}
					out.write("</row>");
				}
				out.write("</sheetData></worksheet>");
			});
		}
	}

	private interface Part {

		void write(Writer out) throws IOException;

	}

	private static void write(ZipOutputStream zip, String name, Part part) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
		part.write(out);
		out.flush();
		zip.closeEntry();
	}

	// Every text is different, so that nothing is saved by sharing.
	private static String text(int row, int column) {
		return switch (column) {
			case 2 -> "存续";
			case 11 -> Integer.toString(1000 + row % 500);
			case 13 -> "13800000000";
			case 14 -> "a" + row + "@example.com";
			case 16 -> "2025-03";
			default -> HEADER[column] + row;
		};
	}

	private static String readInChild(Path file, int megabytes) throws IOException, InterruptedException {
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				Child.class.getName(), file.toString())
			.redirectError(new File(file + ".err"))
			.start();
		try (InputStream out = child.getInputStream()) {
			String answer = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
			assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
			assertThat(child.exitValue()).as(() -> errors(file)).isZero();
			return answer.substring(answer.lastIndexOf("rows "));
		}
		finally {
			child.destroyForcibly();
		}
	}

	private static String errors(Path file) {
		try {
			return Files.readString(Path.of(file + ".err"));
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** Reads one file and says how much came out. */
	static final class Child implements RowSink {

		private long rows;

		private long problems;

		private long rejected;

		public static void main(String[] args) throws IOException {
			Path file = Path.of(args[0]);
			UploadReader reader = Reading.reader(ReadSettings.defaults(), new Reading.Memory());
			Inspection inspection = reader.inspect(
					List.of(new UploadedFile(file.getFileName().toString(), file, "", Files.size(file))), Map.of());
			Child sink = new Child();
			inspection.problems().forEach(sink::problem);
			reader.read(inspection, sink);
			String answer = "rows " + sink.rows + " problems " + sink.problems + " rejected " + sink.rejected;
			new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true).println(answer);
		}

		@Override
		public void row(CleanRow row) {
			this.rows++;
		}

		@Override
		public void problem(RowProblem problem) {
			this.problems++;
			this.rejected += (problem.severity() == RowProblem.Severity.REJECTED) ? 1 : 0;
		}

		@Override
		public boolean cancelled() {
			return false;
		}

	}

}

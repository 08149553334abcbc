package cn.chainmap.intake.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No form keeps what it has written: the texts of this graph are twice the memory of the
 * process that writes them. With the database: see ExportBenchmark.
 */
class ExportMemoryTests {

	private static final int FIRMS = 40_000;

	private static final int MEGABYTES = 40;

	@TempDir
	private Path directory;

	@Test
	void writesMoreThanFitsIntoMemory() throws IOException, InterruptedException {
		List<String> lines = run(MEGABYTES, FIRMS);
		assertThat(lines).hasSize(ExportFormat.values().length);
		for (ExportFormat format : ExportFormat.values()) {
			String[] parts = lines.get(format.ordinal()).split(" ");
			assertThat(parts[0]).isEqualTo(format.name());
			assertThat(parts[1]).as("%s", format).isEqualTo(String.valueOf(2 * FIRMS + 1));
			if (format != ExportFormat.XLSX && format != ExportFormat.CSV) {
				assertThat(Integer.parseInt(parts[2])).as("%s", format).isGreaterThan(2 * MEGABYTES);
			}
		}
	}

	private List<String> run(int megabytes, int firms) throws IOException, InterruptedException {
		Path written = this.directory.resolve("written.txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				ManyRows.class.getName(), String.valueOf(firms), written.toString())
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		return Files.readAllLines(written);
	}

}

package cn.chainmap.intake.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import cn.chainmap.intake.table.SheetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bundled data set, zipped, comes through the reader whole.
 */
class SeedReadingTests {

	@TempDir
	Path directory;

	@Test
	void readsEveryRowOfTheBundledDataSet() throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> seed = Files.list(Path.of("src/main/resources/seed/dazu"))) {
			for (Path file : seed.toList()) {
				files.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
		}
		Reading reading = Reading.of(new Fixtures(this.directory).bytes("dazu.zip", Fixtures.zipOfBytes(files)));
		assertThat(reading.rejections()).isEmpty();
		assertThat(reading.inspection.sheets()).extracting(SheetView::kind)
			.containsExactlyInAnyOrder(SheetKind.CHAINS, SheetKind.NODES, SheetKind.SUPPLIES, SheetKind.PARKS,
					SheetKind.FIRMS, SheetKind.FIRM_NODES, SheetKind.SITES, SheetKind.INDICATORS);
		for (SheetView sheet : reading.inspection.sheets()) {
			assertThat(sheet.columns()).as(sheet.file()).allMatch(column -> column.column() != null);
			long read = reading.rows.stream().filter(row -> row.kind() == sheet.kind()).count();
			assertThat(read).as(sheet.file()).isEqualTo(sheet.rows());
		}
		assertThat(reading.problems).extracting(problem -> problem.origin().file()).containsOnly("dazu.zip");
		assertThat(List.copyOf(files.keySet())).contains("firms.csv");
	}

}

package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.chainmap.intake.read.ReadSettings;

/**
 * A CSV file of its own.
 *
 * @param tables its one table
 * @param remarks what to say about it
 */
record CsvFile(List<RawTable> tables, List<String> remarks) implements TableFile {

	static CsvFile open(Path file, ReadSettings settings, List<String> remarks) throws IOException {
		return new CsvFile(List.of(new CsvTable("", () -> Files.newInputStream(file), settings)), remarks);
	}

	@Override
	public void close() {
		// Each table opens and closes the file itself.
	}

}

package cn.chainmap.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.io.ClassPathResource;

/**
 * A directory with the tiny data set of {@code seed/tiny}, to spoil in one place.
 */
final class DatasetDirectory {

	private static final String[] FILES = { "chains.csv", "nodes.csv", "supplies.csv", "firms.csv", "firm_nodes.csv",
			"parks.csv" };

	private final Path directory;

	private DatasetDirectory(Path directory) {
		this.directory = directory;
	}

	static DatasetDirectory in(Path directory) throws IOException {
		for (String file : FILES) {
			Files.write(directory.resolve(file), new ClassPathResource("seed/tiny/" + file).getContentAsByteArray());
		}
		return new DatasetDirectory(directory);
	}

	/** Adds a row. */
	DatasetDirectory add(String file, String row) {
		return write(file, text(file) + row + "\n");
	}

	/** Replaces a text that stands in the file. */
	DatasetDirectory replace(String file, String old, String text) {
		if (!text(file).contains(old)) {
			throw new IllegalArgumentException(file + " does not contain " + old);
		}
		return write(file, text(file).replace(old, text));
	}

	DatasetDirectory write(String file, String text) {
		try {
			Files.writeString(this.directory.resolve(file), text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	DatasetDirectory delete(String file) throws IOException {
		Files.delete(this.directory.resolve(file));
		return this;
	}

	DatasetFiles files() {
		return DatasetFiles.of(this.directory.toString());
	}

	Dataset read() {
		return DatasetReader.read(files());
	}

	private String text(String file) {
		try {
			return Files.readString(this.directory.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

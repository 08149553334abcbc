package cn.chainmap.intake.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a file portion by portion, each line once: a stage of millions of
 * rows must not be read from its beginning for every portion.
 */
final class LineReader implements AutoCloseable {

	private final @Nullable BufferedReader reader;

	/** A file that is not there has no lines. */
	LineReader(Path file) {
		try {
			this.reader = Files.exists(file) ? Files.newBufferedReader(file) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void skip(long lines) {
		for (long i = 0; i < lines && line() != null; i++) {
			// On to the next.
		}
	}

	/** The next lines, fewer at the end. */
	List<String> next(int limit) {
		List<String> lines = new ArrayList<>(limit);
		while (lines.size() < limit) {
			String line = line();
			if (line == null) {
				break;
			}
			lines.add(line);
		}
		return lines;
	}

	private @Nullable String line() {
		try {
			return (this.reader == null) ? null : this.reader.readLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			if (this.reader != null) {
				this.reader.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package cn.chainmap.firm.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list of words in {@code src/main/resources/names}; lines that begin with # explain
 * it.
 */
public final class WordFile {

	private WordFile() {
	}

	/** The lines of a list, without blank ones and explanations. */
	public static List<String> lines(String name) {
		try (InputStream stream = WordFile.class.getResourceAsStream("/names/" + name)) {
			if (stream == null) {
				throw new IllegalStateException("No resource names/" + name);
			}
			return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
				.map(String::strip)
				.filter(line -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

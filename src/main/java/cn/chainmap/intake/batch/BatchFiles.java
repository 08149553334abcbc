package cn.chainmap.intake.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.util.FileSystemUtils;

/**
 * The directory of one import: uploaded files, what was found in them, and the journal
 * (日志) of what was written.
 */
final class BatchFiles {

	private final Path directory;

	BatchFiles(Path directory) {
		this.directory = directory;
	}

	Path directory() {
		return this.directory;
	}

	Path upload(int number) {
		return this.directory.resolve("files").resolve("f" + number);
	}

	Path details() {
		return this.directory.resolve("import.json");
	}

	/** What was decided about rows in review. */
	Path decisions() {
		return this.directory.resolve("decisions.json");
	}

	Path problems() {
		return this.directory.resolve("problems.jsonl");
	}

	Path stage(String sheet, String type) {
		return this.directory.resolve("stage").resolve(sheet + "-" + type + ".jsonl");
	}

	/** Files of the stage whose name begins so, in order. */
	List<Path> stages(String prefix) {
		try (java.util.stream.Stream<Path> found = Files.list(this.directory.resolve("stage"))) {
			return found.filter(file -> file.getFileName().toString().startsWith(prefix + "-")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path journal(long portion) {
		return this.directory.resolve("journal").resolve(portion + ".jsonl");
	}

	Path left(long portion) {
		return this.directory.resolve("left").resolve(portion + ".jsonl");
	}

	void create() {
		run(() -> {
			for (String name : List.of("files", "stage", "journal", "left")) {
				Files.createDirectories(this.directory.resolve(name));
			}
		});
	}

	void delete() {
		run(() -> FileSystemUtils.deleteRecursively(this.directory));
	}

	void clearStage() {
		run(() -> {
			FileSystemUtils.deleteRecursively(this.directory.resolve("stage"));
			Files.deleteIfExists(problems());
			Files.createDirectories(this.directory.resolve("stage"));
		});
	}

	static BufferedWriter writer(Path file) {
		try {
			return Files.newBufferedWriter(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes lines that are on the disk when it returns. */
	static void writeDurably(Path file, List<String> lines) {
		run(() -> {
			Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
			byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		});
	}

	static void deleteIfThere(Path file) {
		run(() -> Files.deleteIfExists(file));
	}

	/** Some lines of a file; none when it is not there. */
	static List<String> lines(Path file, long skip, int limit) {
		java.util.ArrayList<String> lines = new java.util.ArrayList<>();
		scan(file, line -> {
			lines.add(line);
			return lines.size() < limit;
		}, skip);
		return lines;
	}

	static List<String> lines(Path file) {
		return lines(file, 0, Integer.MAX_VALUE);
	}

	/** Reads line by line until told to stop. */
	static void scan(Path file, Predicate<String> more, long skip) {
		try (BufferedReader reader = Files.newBufferedReader(file)) {
			long number = 0;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (number >= skip && !more.test(line)) {
					return;
				}
				number++;
			}
		}
		catch (NoSuchFileException ex) {
			// Nothing was written there.
			return;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void run(IoWork work) {
		try {
			work.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface IoWork {

		void run() throws IOException;

	}

}

package cn.chainmap.intake.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.read.SheetView;
import cn.chainmap.intake.table.RowOrigin;
import cn.chainmap.intake.table.RowProblem;

/**
 * Writes what becomes of each row to the disk (暂存), by sheet and type, and counts.
 */
final class Stage implements AutoCloseable {

	private final BatchFiles files;

	private final Map<String, String> sheets = new HashMap<>();

	private final Map<Path, BufferedWriter> writers = new HashMap<>();

	private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

	private final List<RowProblem> shown = new ArrayList<>();

	private long problems;

	Stage(BatchFiles files, List<SheetView> views) {
		this.files = files;
		files.clearStage();
		views.forEach(view -> {
			this.sheets.put(view.file() + "\u0001" + view.sheet(), view.id());
			this.counts.put(view.id(), new LinkedHashMap<>());
		});
	}

	void add(String type, Change change) {
		String sheet = sheet(change.origin());
		write(this.files.stage(sheet, type), change.line());
		count(sheet, type);
	}

	void problem(RowProblem problem) {
		write(this.files.problems(), Json.write(problem));
		this.problems++;
		if (this.shown.size() < ImportDetails.SHOWN) {
			this.shown.add(problem);
		}
	}

	/** A row that cannot be taken. */
	void rejected(RowOrigin origin) {
		String sheet = sheet(origin);
		write(this.files.stage(sheet, "rejected"), new Change("", "", origin, Map.of(), Map.of(), "", "").line());
		count(sheet, "rejected");
	}

	Map<String, Map<String, Long>> counts() {
		return this.counts;
	}

	long problemTotal() {
		return this.problems;
	}

	List<RowProblem> shownProblems() {
		return this.shown;
	}

	private String sheet(RowOrigin origin) {
		return this.sheets.getOrDefault(origin.file() + "\u0001" + origin.sheet(), "none");
	}

	private void count(String sheet, String type) {
		this.counts.computeIfAbsent(sheet, key -> new LinkedHashMap<>()).merge(type, 1L, Long::sum);
	}

	private void write(Path file, String line) {
		try {
			BufferedWriter writer = this.writers.computeIfAbsent(file, BatchFiles::writer);
			writer.write(line);
			writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		for (BufferedWriter writer : this.writers.values()) {
			try {
				writer.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}

package cn.chainmap.intake.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.read.ColumnMapping;
import cn.chainmap.intake.read.SheetView;
import cn.chainmap.intake.read.UploadedFile;
import cn.chainmap.intake.table.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an upload besides its record in the graph; a file in its directory.
 *
 * @param files as uploaded
 * @param chosen corrections of columns by the user, by sheet
 * @param sheets what was found in the files
 * @param counts rows by sheet and type
 * @param problemTotal number of problems
 * @param problems the first of them
 * @param home code of the place that becomes the data set's own, if there is none yet
 */
record ImportDetails(List<UploadedFile> files, Map<String, ColumnMapping> chosen, List<SheetView> sheets,
		Map<String, Map<String, Long>> counts, long problemTotal, List<RowProblem> problems, @Nullable String home) {

	/** Problems told at once. */
	static final int SHOWN = 100;

	ImportDetails {
		files = List.copyOf(files);
		chosen = Map.copyOf(chosen);
		sheets = List.copyOf(sheets);
		counts = new LinkedHashMap<>(counts);
		problems = List.copyOf(problems);
	}

	static ImportDetails of(List<UploadedFile> files) {
		return new ImportDetails(files, Map.of(), List.of(), Map.of(), 0, List.of(), null);
	}

	ImportDetails choose(Map<String, ColumnMapping> more) {
		Map<String, ColumnMapping> all = new LinkedHashMap<>(this.chosen);
		all.putAll(more);
		return new ImportDetails(this.files, all, this.sheets, this.counts, this.problemTotal, this.problems,
				this.home);
	}

	long count(String type) {
		return this.counts.values().stream().mapToLong(sheet -> sheet.getOrDefault(type, 0L)).sum();
	}

	/** Sheets in the order in which they are written. */
	List<SheetView> inOrder() {
		List<SheetView> ordered = new ArrayList<>(this.sheets.stream().filter(SheetView::isReadable).toList());
		ordered.sort(java.util.Comparator.comparing(SheetView::kind,
				java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())));
		return ordered;
	}

	void write(Path file) {
		BatchFiles.writeDurably(file, List.of(Json.write(this)));
	}

	static @Nullable ImportDetails read(Path file) {
		return Files.exists(file) ? Json.MAPPER.readValue(file.toFile(), ImportDetails.class) : null;
	}

}

package cn.chainmap.intake.read;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.chainmap.intake.table.CleanRow;
import cn.chainmap.intake.table.RowProblem;

/**
 * Reads files and keeps what came out.
 */
final class Reading implements RowSink {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

	final List<CleanRow> rows = new ArrayList<>();

	final List<RowProblem> problems = new ArrayList<>();

	final Inspection inspection;

	private Reading(Inspection inspection) {
		this.inspection = inspection;
		this.problems.addAll(inspection.problems());
	}

	static Reading of(UploadedFile... files) {
		return of(Map.of(), files);
	}

	static Reading of(Map<String, ColumnMapping> chosen, UploadedFile... files) {
		return of(reader(ReadSettings.defaults(), new Memory()), chosen, files);
	}

	static Reading of(UploadReader reader, Map<String, ColumnMapping> chosen, UploadedFile... files) {
		Reading reading = new Reading(reader.inspect(List.of(files), chosen));
		reader.read(reading.inspection, reading);
		return reading;
	}

	static UploadReader reader(ReadSettings settings, RememberedMappings remembered) {
		return new FileUploadReader(settings, remembered, CLOCK);
	}

	SheetView sheet() {
		return this.inspection.sheets().get(0);
	}

	/** Values of a column, one per row. */
	List<Object> values(String key) {
		List<Object> values = new ArrayList<>();
		this.rows.forEach(row -> values.add(row.values().get(key)));
		return values;
	}

	/** Reasons of rejected files, sheets and rows. */
	List<String> rejections() {
		return reasons(RowProblem.Severity.REJECTED);
	}

	List<String> warnings() {
		return reasons(RowProblem.Severity.WARNING);
	}

	private List<String> reasons(RowProblem.Severity severity) {
		return this.problems.stream()
			.filter(problem -> problem.severity() == severity)
			.map(RowProblem::reason)
			.toList();
	}

	@Override
	public void row(CleanRow row) {
		this.rows.add(row);
	}

	@Override
	public void problem(RowProblem problem) {
		this.problems.add(problem);
	}

	@Override
	public boolean cancelled() {
		return false;
	}

	/** Corrections kept in memory. */
	static final class Memory implements RememberedMappings {

		private final Map<List<String>, ColumnMapping> all = new HashMap<>();

		@Override
		public Optional<ColumnMapping> find(List<String> header) {
			return Optional.ofNullable(this.all.get(header));
		}

		@Override
		public void remember(List<String> header, ColumnMapping mapping) {
			this.all.put(header, mapping);
		}

	}

}

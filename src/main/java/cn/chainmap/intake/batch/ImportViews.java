package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chainmap.intake.read.SheetView;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Imports as users see them: state, counts, changes and problems, page by page.
 */
@Service
public class ImportViews {

	private final Batches batches;

	private final ImportWork work;

	private final BatchReviews reviews;

	private final ProposalWork proposals;

	ImportViews(Batches batches, ImportWork work, BatchReviews reviews, ProposalWork proposals) {
		this.reviews = reviews;
		this.proposals = proposals;
		this.batches = batches;
		this.work = work;
	}

	/**
	 * One import.
	 * @throws cn.chainmap.shared.NotFoundException when there is none
	 */
	public ImportView get(String id) {
		return view(this.batches.get(id), true);
	}

	/** All imports, the latest first, without their sheets. */
	public Page<ImportView> list(PageRequest request) {
		Page<Batch> page = this.batches.list(request);
		return Page.of(page.rows().stream().map(batch -> view(batch, false)).toList(), request, page.total());
	}

	/** Rows of one type, of one sheet or of all. */
	public Page<ImportView.Row> changes(String id, @Nullable String sheet, String type, PageRequest request) {
		if (!Batch.TYPES.contains(type) && !"conflict".equals(type)) {
			throw new BadParameterException("type", type, "只能是 " + String.join("、", Batch.TYPES) + "、conflict");
		}
		BatchFiles files = this.batches.files(this.batches.get(id).id());
		ImportDetails details = ImportDetails.read(files.details());
		if (details == null) {
			return Page.of(List.of(), request, 0);
		}
		if ("conflict".equals(type)) {
			return conflicts(files, request);
		}
		List<ImportView.Row> rows = new ArrayList<>();
		List<Change> found = new ArrayList<>();
		long skip = request.skip();
		long total = 0;
		for (SheetView view : details.inOrder()) {
			if (sheet == null || sheet.equals(view.id())) {
				long count = details.counts().getOrDefault(view.id(), Map.of()).getOrDefault(type, 0L);
				if (rows.size() < request.size() && skip < count) {
					BatchFiles.lines(files.stage(view.id(), type), Math.max(0, skip), request.size() - rows.size())
						.forEach(line -> {
							found.add(Change.parse(line));
							rows.add(row(Objects.requireNonNull(view.kind()), found.get(found.size() - 1)));
						});
				}
				skip -= count;
				total += count;
			}
		}
		return Page.of("review".equals(type) ? this.reviews.shown(id, rows, found) : rows, request, total);
	}

	/** Rows left out of the writing, of all sheets. */
	private static Page<ImportView.Row> conflicts(BatchFiles files, PageRequest request) {
		List<ImportView.Row> all = new ArrayList<>();
		for (java.nio.file.Path file : files.stages("conflict")) {
			BatchFiles.lines(file).stream().map(Change::parse).forEach(change -> {
				SheetKind kind = SheetKind.find(change.note()).orElseThrow();
				all.add(row(kind, change));
			});
		}
		int from = (int) Math.min(all.size(), request.skip());
		return Page.of(all.subList(from, Math.min(all.size(), from + request.size())), request, all.size());
	}

	/** Problems, in the order in which they were found. */
	public Page<ImportView.Problem> problems(String id, PageRequest request) {
		BatchFiles files = this.batches.files(this.batches.get(id).id());
		ImportDetails details = ImportDetails.read(files.details());
		List<ImportView.Problem> rows = BatchFiles.lines(files.problems(), request.skip(), request.size())
			.stream()
			.map(line -> ImportView.Problem.of(Json.MAPPER.readValue(line, RowProblem.class)))
			.toList();
		return Page.of(rows, request, (details == null) ? 0 : details.problemTotal());
	}

	/** What the undo found changed or linked to by others. */
	public List<ImportView.Left> left(String id) {
		Batch batch = this.batches.get(id);
		BatchFiles files = this.batches.files(batch.id());
		List<ImportView.Left> left = new ArrayList<>();
		for (long portion = 0; left.size() < batch.number("left") && portion < Integer.MAX_VALUE; portion++) {
			List<String> lines = BatchFiles.lines(files.left(portion));
			if (portion > 0 && lines.isEmpty() && !java.nio.file.Files.exists(files.journal(portion))) {
				break;
			}
			lines.forEach(line -> left.add(Json.MAPPER.readValue(line, ImportView.Left.class)));
		}
		return left;
	}

	private static ImportView.Row row(SheetKind kind, Change change) {
		List<ImportView.FieldChange> fields = new ArrayList<>();
		for (SheetColumn column : kind.columns()) {
			Object after = change.stated().get(column.key());
			boolean added = change.seen().isEmpty();
			if (after != null && (added || change.before().containsKey(column.key()))) {
				Object before = change.before().get(column.key());
				fields.add(new ImportView.FieldChange(column.key(), column.title(), masked(column, before),
						masked(column, after)));
			}
		}
		return new ImportView.Row(kind.code(), change.key(), change.name(), change.origin(), fields,
				change.note().startsWith("{") ? "" : change.note(), null);
	}

	private static @Nullable Object masked(SheetColumn column, @Nullable Object value) {
		return (value == null || "".equals(value)) ? null : Personal.masked(column.key(), value);
	}

	private ImportView view(Batch batch, boolean whole) {
		ImportDetails details = whole ? ImportDetails.read(this.batches.files(batch.id()).details()) : null;
		List<ImportView.FileView> files = (details == null)
				? files(Json.texts(batch.values().get("files")), Json.texts(batch.values().get("hashes")))
				: details.files()
					.stream()
					.map(file -> new ImportView.FileView(file.name(), file.sha256(), file.size()))
					.toList();
		return new ImportView(batch.id(), batch.status(), Objects.requireNonNullElse(batch.text("origin"), "UPLOAD"),
				batch.text("title"), files,
				(details == null) ? List.of() : details.sheets().stream().map(sheet -> sheet(sheet, details)).toList(),
				batch.number("added"), batch.number("changed"), batch.number("unchanged"), batch.number("duplicate"),
				batch.number("rejected"), batch.number("review"), batch.number("decided"), batch.number("conflicts"),
				batch.number("left"), (details == null) ? 0 : details.problemTotal(),
				(details == null) ? List.of() : details.problems().stream().map(ImportView.Problem::of).toList(),
				this.work.progress(batch.id()), this.proposals.view(batch), batch.text("by"), batch.text("createdAt"),
				batch.text("appliedAt"), batch.text("undoneAt"), batch.flag("allOrNone"), batch.text("message"));
	}

	private static List<ImportView.FileView> files(List<String> names, List<String> hashes) {
		List<ImportView.FileView> files = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			files.add(new ImportView.FileView(names.get(i), (i < hashes.size()) ? hashes.get(i) : "", 0));
		}
		return files;
	}

	private static ImportView.Sheet sheet(SheetView sheet, ImportDetails details) {
		Map<String, Long> counts = details.counts().getOrDefault(sheet.id(), Map.of());
		SheetKind kind = sheet.kind();
		return new ImportView.Sheet(sheet.id(), sheet.file(), sheet.sheet(), (kind == null) ? null : kind.code(),
				(kind == null) ? null : kind.title(), sheet.headerRow(), sheet.rows(), sheet.columns(), sheet.missing(),
				sheet.sample(), counts.getOrDefault("added", 0L), counts.getOrDefault("changed", 0L),
				counts.getOrDefault("unchanged", 0L), counts.getOrDefault("duplicate", 0L),
				counts.getOrDefault("rejected", 0L), counts.getOrDefault("review", 0L));
	}

}

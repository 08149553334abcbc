package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

import cn.chainmap.intake.read.RowSink;
import cn.chainmap.intake.table.CleanRow;
import cn.chainmap.intake.table.RowOrigin;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rows of an upload with the graph, portion by portion (预览). Writes nothing
 * but the stage; needs the memory of one portion, and some bytes for each row to notice
 * duplicates.
 */
final class PreviewSink implements RowSink {

	private static final int PORTION = 1000;

	private final Images images;

	private final RowResolver resolver;

	private final Stage stage;

	private final HomeFinder home = new HomeFinder();

	private final CycleFinder cycles = new CycleFinder();

	private @Nullable RowOrigin firstLine;

	private final BooleanSupplier cancelled;

	private final LongConsumer progress;

	private final List<PendingRow> buffer = new ArrayList<>();

	private @Nullable SheetKind kind;

	private final FirstRows firsts = new FirstRows();

	private @Nullable RowOrigin lastRejected;

	private long rows;

	PreviewSink(Images images, RowResolver resolver, Stage stage, BooleanSupplier cancelled, LongConsumer progress) {
		this.images = images;
		this.resolver = resolver;
		this.stage = stage;
		this.cancelled = cancelled;
		this.progress = progress;
	}

	@Override
	public void row(CleanRow row) {
		if (row.kind() != this.kind) {
			flush();
			this.kind = row.kind();
			this.firsts.startKind();
		}
		this.buffer.add(new PendingRow(row));
		count();
		if (this.buffer.size() == PORTION) {
			flush();
		}
	}

	@Override
	public void problem(RowProblem problem) {
		this.stage.problem(problem);
		if (problem.severity() == RowProblem.Severity.REJECTED && problem.origin().row() > 0
				&& !problem.origin().equals(this.lastRejected)) {
			this.lastRejected = problem.origin();
			this.stage.rejected(problem.origin());
			count();
		}
	}

	@Override
	public boolean cancelled() {
		return this.cancelled.getAsBoolean();
	}

	/** The last portion. */
	void end() {
		flush();
		List<String> cycle = this.cycles.find();
		RowOrigin origin = this.firstLine;
		if (!cycle.isEmpty() && origin != null) {
			this.stage
				.problem(new RowProblem(new RowOrigin(origin.file(), origin.sheet(), 0), "", String.join("、", cycle),
						RowProblem.Severity.WARNING, "供应关系成环，照常导入；需求线与断点不受影响", "如不是本意，请核对这些环节之间的方向"));
		}
	}

	@Nullable String home() {
		return this.home.code();
	}

	private void count() {
		this.rows++;
		this.progress.accept(this.rows);
	}

	private void flush() {
		if (this.kind == null || this.buffer.isEmpty()) {
			return;
		}
		SheetKind current = this.kind;
		this.resolver.resolve(current, this.buffer);
		List<PendingRow> unique = new ArrayList<>();
		for (PendingRow row : this.buffer) {
			if (row.isGood() && isFirst(row)) {
				unique.add(row);
			}
		}
		ImageStore store = this.images.of(current);
		Map<String, Image> known = store.read(unique.stream().map(PendingRow::key).toList());
		for (PendingRow row : unique) {
			compare(row, known.get(row.key()));
		}
		for (PendingRow row : this.buffer) {
			RowProblem rejection = row.rejection();
			if (rejection != null) {
				this.stage.problem(rejection);
				this.stage.rejected(row.origin());
			}
		}
		this.buffer.clear();
	}

	private boolean isFirst(PendingRow row) {
		FirstRows.Earlier first = this.firsts.note(row);
		if (first == null) {
			return true;
		}
		if (first.same()) {
			this.stage.add("duplicate", row.change(Map.of(), ""));
		}
		else {
			row.reject("", row.name(), "与" + first.place(row.origin()) + "说的是同一" + row.kind().title() + "，内容却不一致",
					"请只保留正确的一行");
		}
		return false;
	}

	private void compare(PendingRow row, @Nullable Image known) {
		if (row.kind() == SheetKind.FIRMS && known != null) {
			FirmNames.settle(row, known, this.stage::problem);
		}
		Map<String, Object> differences = StatedValues.differences(known, row.values());
		if (row.kind() == SheetKind.SUPPLIES) {
			this.firstLine = (this.firstLine == null) ? row.origin() : this.firstLine;
			this.cycles.add(String.valueOf(row.text("from_node_id")), String.valueOf(row.text("to_node_id")));
		}
		if (row.kind() == SheetKind.FIRMS) {
			this.home.look(row.values());
		}
		if (known == null) {
			this.stage.add("added", row.change(Map.of(), ""));
			if (row.isReview()) {
				this.stage.add("review", row.change(Map.of(), ""));
			}
		}
		else if (differences.isEmpty()) {
			this.stage.add("unchanged", row.change(Map.of(), ""));
		}
		else {
			this.stage.add("changed", row.change(differences, Digest.of(known)));
		}
	}

}

package cn.chainmap.intake.batch;

import java.util.List;
import java.util.Map;

import cn.chainmap.firm.match.FirmReview;
import cn.chainmap.firm.match.ReviewDecision;
import cn.chainmap.intake.read.ColumnView;
import cn.chainmap.intake.table.RowOrigin;
import cn.chainmap.intake.table.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * An import as users see it.
 *
 * @param decided rows in review that were decided in the preview
 * @param proposals {@code null} when no firms were written
 * @param left things that the undo found changed or linked to by others
 * @param conflicts rows left out of the writing, as their things had changed since the
 * preview
 */
public record ImportView(String id, ImportStatus status, String origin, @Nullable String title, List<FileView> files,
		List<Sheet> sheets, long added, long changed, long unchanged, long duplicate, long rejected, long review,
		long decided, long conflicts, long left, long problemTotal, List<Problem> problems,
		Progress.@Nullable View progress, @Nullable Proposals proposals, @Nullable String by,
		@Nullable String createdAt, @Nullable String appliedAt, @Nullable String undoneAt, boolean allOrNone,
		@Nullable String message) {

	/** A file as uploaded. */
	public record FileView(String name, String sha256, long size) {
	}

	/** A sheet of a file. */
	public record Sheet(String id, String file, String sheet, @Nullable String kind, @Nullable String kindTitle,
			int headerRow, long rows, List<ColumnView> columns, List<String> missing, List<List<String>> sample,
			long added, long changed, long unchanged, long duplicate, long rejected, long review) {
	}

	/** Something that cannot be used. */
	public record Problem(String file, String sheet, long row, String column, String value,
			RowProblem.Severity severity, String reason, String remedy) {

		public static Problem of(RowProblem problem) {
			RowOrigin origin = problem.origin();
			return new Problem(origin.file(), origin.sheet(), origin.row(), problem.column(), problem.value(),
					problem.severity(), problem.reason(), problem.remedy());
		}

	}

	/** A row and what becomes of it. */
	public record Row(String kind, String key, String name, RowOrigin origin, List<FieldChange> fields, String note,
			@Nullable Review review) {

		Row in(Review shown) {
			return new Row(this.kind, this.key, this.name, this.origin, this.fields, this.note, shown);
		}

	}

	/**
	 * What a row in review may be.
	 *
	 * @param values what the row says, by column
	 * @param decision what was decided, {@code null} while it is open
	 */
	public record Review(String how, double margin, Map<String, Object> values, List<FirmReview.Option> candidates,
			@Nullable ReviewDecision decision) {
	}

	/**
	 * How far the search for proposals which nodes the firms make is.
	 *
	 * @param state RUNNING, DONE or FAILED
	 * @param total firms to look at; -1 for unknown
	 */
	public record Proposals(String state, long done, long total, long proposed) {
	}

	/** A field before and after. */
	public record FieldChange(String column, String title, @Nullable Object before, @Nullable Object after) {
	}

	/** A thing that an undo did not simply take back. */
	public record Left(String kind, String key, String name, String why, List<String> fields, boolean kept) {
	}

}

package cn.chainmap.intake.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import cn.chainmap.intake.read.cell.PlainText;
import cn.chainmap.intake.read.source.MergedRange;
import cn.chainmap.intake.read.source.RawCell;
import cn.chainmap.intake.read.source.RawRow;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header among the first rows of a table (表头识别): the row, or the two rows with
 * merged cells, that the dictionary knows most of.
 */
final class HeaderFinder {

	/** Rows in which a header may be. */
	static final int ROWS = 20;

	private static final int LONGEST = 60;

	private final List<RawRow> rows;

	private final List<MergedRange> merges;

	private final String place;

	private final @Nullable SheetKind wanted;

	private @Nullable Header best;

	private int bestScore;

	/**
	 * @param place name of the file and the sheet, which may name the kind
	 * @param wanted the kind if it is known
	 */
	HeaderFinder(List<RawRow> rows, List<MergedRange> merges, String place, @Nullable SheetKind wanted) {
		this.rows = rows;
		this.merges = merges;
		this.place = place.toLowerCase(Locale.ROOT);
		this.wanted = wanted;
	}

	/** The header; {@code null} when no row has any text. */
	@Nullable Header find() {
		for (int i = 0; i < this.rows.size(); i++) {
			RawRow row = this.rows.get(i);
			consider(new Candidate(row.number(), single(row)));
			RawRow next = (i + 1 < this.rows.size()) ? this.rows.get(i + 1) : null;
			if (next != null && next.number() == row.number() + 1 && belongTogether(row, next)) {
				consider(new Candidate(next.number(), pair(row, next)));
			}
		}
		return (this.best != null) ? this.best : unknown();
	}

	private record Candidate(long row, List<List<String>> names) {
	}

	private void consider(Candidate candidate) {
		for (SheetKind kind : SheetKind.values()) {
			if (this.wanted == null || this.wanted == kind) {
				int score = score(kind, candidate.names());
				if (score > this.bestScore) {
					this.bestScore = score;
					this.best = new Header(candidate.row(), candidate.names(), kind);
				}
			}
		}
	}

	private int score(SheetKind kind, List<List<String>> names) {
		Set<String> found = new HashSet<>();
		int score = 0;
		int texts = 0;
		boolean named = false;
		for (List<String> parts : names) {
			texts += parts.isEmpty() ? 0 : 1;
			HeaderWords.Match match = parts.isEmpty() ? null : HeaderWords.find(kind, parts);
			if (match != null && found.add(match.column().key())) {
				score += (match.rank() > 1) ? 4 : 3;
				named |= match.rank() > 1;
				score += match.column().required() ? 6 : 0;
			}
		}
		int hint = hint(kind);
		long missing = kind.columns()
			.stream()
			.filter(SheetColumn::required)
			.filter(column -> !found.contains(column.key()))
			.count();
		boolean enough = found.size() > 1
				|| found.size() == 1 && (named && missing == 0 || hint > 0 || texts == 1 || this.wanted != null);
		return enough ? Math.max(1, score + hint - 6 * (int) missing) : 0;
	}

	private int hint(SheetKind kind) {
		String file = kind.code().replace('-', '_') + ".csv";
		if (this.place.endsWith("/" + file) || kind == SheetKind.INDICATORS && this.place.endsWith("/targets.csv")) {
			return 20;
		}
		return (this.place.endsWith("/" + kind.title()) || this.place.endsWith("/" + kind.title() + ".csv")) ? 10 : 0;
	}

	private static List<List<String>> single(RawRow row) {
		List<List<String>> names = new ArrayList<>();
		row.cells().forEach(cell -> names.add(isHeader(cell) ? List.of(text(cell)) : List.of()));
		return names;
	}

	// A row of group titles above the header proper, told by merged cells.
	private boolean belongTogether(RawRow top, RawRow bottom) {
		int width = Math.max(top.cells().size(), bottom.cells().size());
		return this.merges.stream()
			.anyMatch(merge -> merge.firstRow() == top.number() && (merge.lastRow() == bottom.number()
					|| merge.lastRow() == top.number() && merge.lastColumn() > merge.firstColumn()
							&& merge.lastColumn() - merge.firstColumn() + 1 < width));
	}

	private List<List<String>> pair(RawRow top, RawRow bottom) {
		int width = Math.max(top.cells().size(), bottom.cells().size());
		List<List<String>> names = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			String above = text(top.cell(source(top.number(), i)));
			String below = isHeader(bottom.cell(i)) ? text(bottom.cell(i)) : "";
			if (below.isEmpty() || below.equals(above)) {
				names.add(above.isEmpty() ? List.of() : List.of(above));
			}
			else {
				names.add(above.isEmpty() ? List.of(below)
						: List.of(above + " " + below, above + below, below, above).stream().distinct().toList());
			}
		}
		return names;
	}

	/** The column whose cell a merged cell shows. */
	private int source(long row, int column) {
		return this.merges.stream()
			.filter(merge -> merge.contains(row, column))
			.mapToInt(MergedRange::firstColumn)
			.findFirst()
			.orElse(column);
	}

	private @Nullable Header unknown() {
		return this.rows.stream()
			.filter(row -> row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
			.findFirst()
			.or(() -> this.rows.stream().findFirst())
			.filter(Objects::nonNull)
			.map(row -> new Header(row.number(), single(row), null))
			.orElse(null);
	}

	private static boolean isHeader(RawCell cell) {
		return !cell.isBlank() && cell.text().length() <= LONGEST;
	}

	private static String text(RawCell cell) {
		return PlainText.strip(cell.text().replaceAll("[\\r\\n\\t]+", " "));
	}

}
